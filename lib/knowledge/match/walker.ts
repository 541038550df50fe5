import type { Automaton, Node } from './automaton';
import type { Token } from './tokens';

/** States are made as texts need them; beyond this many all are forgotten and made anew. */
const MOST_STATES = 50_000;

/** A place in a pattern; within a gap `skips` more words may be passed over, and marks do not matter. */
interface Item<E> {
  node: Node<E>;
  skips: number;
  inGap: boolean;
}

interface State<E> {
  items: Item<E>[];
  ends: E[];
  /** by symbol: where the next word leads, null for nowhere; after a mark only gaps go on */
  next: Map<number, State<E> | null>;
  nextAfterMark: Map<number, State<E> | null>;
}

/** Follows all patterns at once from one word on, remembering every step it ever took. */
export class Walker<E> {
  private readonly symbols = new Map<string, number>();
  private states = new Map<string, State<E>>();
  private start: State<E>;

  constructor(private readonly automaton: Automaton<E>) {
    for (const word of automaton.words) this.symbols.set(word, this.symbols.size + 1);
    this.start = this.startState();
  }

  /** Tells of every pattern that matches from some token on, as token indexes, end exclusive. */
  walk(tokens: readonly Token[], tell: (end: E, from: number, to: number) => void): void {
    if (this.states.size > MOST_STATES) this.forget();
    const symbols = tokens.map((token) => this.symbolOf(token));
    for (let from = 0; from < tokens.length; from++) {
      let state: State<E> | null = this.start;
      for (let at = from; at < tokens.length; at++) {
        const { before } = tokens[at]!;
        if (at > from && before === 'stop') break;
        state = this.after(state, tokens[at]!, symbols[at]!, at > from && before === 'mark');
        if (!state) break;
        for (const end of state.ends) tell(end, from, at + 1);
      }
    }
  }

  private after(state: State<E>, token: Token, symbol: number, marked: boolean): State<E> | null {
    const known = marked ? state.nextAfterMark : state.next;
    let found = known.get(symbol);
    if (found === undefined) known.set(symbol, (found = this.step(state, token, marked)));
    return found;
  }

  private step(state: State<E>, token: Token, marked: boolean): State<E> | null {
    const items = new Map<string, Item<E>>();
    const add = (node: Node<E>, inGap: boolean, skips: number): void => {
      const key = `${node.id}${inGap ? 'g' : ''}`;
      const known = items.get(key);
      if (!known || known.skips < skips) items.set(key, { node, inGap, skips });
    };
    const exact = exactOf(token);
    const words = exact === token.lower ? [token.lower] : [token.lower, exact];
    for (const { node, inGap, skips } of state.items) {
      if (skips > 0) add(node, true, skips - 1);
      if (marked && !inGap) continue;
      for (const word of words)
        for (const next of node.next.get(word) ?? []) {
          add(next, false, 0);
          for (const { max, after } of next.gaps) add(after, true, max);
        }
    }
    return items.size ? this.stateOf([...items.values()]) : null;
  }

  private stateOf(items: Item<E>[]): State<E> {
    items.sort((a, b) => a.node.id - b.node.id || a.skips - b.skips);
    const key = items.map(({ node, skips, inGap }) => (inGap ? `${node.id}+${skips}` : node.id)).join();
    const known = this.states.get(key);
    if (known) return known;
    const ends = items.flatMap(({ node, inGap }) => (inGap ? [] : node.ends));
    const made: State<E> = { items, ends, next: new Map(), nextAfterMark: new Map() };
    this.states.set(key, made);
    return made;
  }

  /** One number for all a pattern may ask of a token: its lower-case form and, where patterns name it, its exact one. */
  private symbolOf(token: Token): number {
    const { lower } = token;
    const written = exactOf(token);
    const exact = written === lower ? 0 : (this.symbols.get(written) ?? 0);
    return (this.symbols.get(lower) ?? 0) * (this.symbols.size + 1) + exact;
  }

  private startState(): State<E> {
    return {
      items: [{ node: this.automaton.root, skips: 0, inGap: false }],
      ends: [],
      next: new Map(),
      nextAfterMark: new Map(),
    };
  }

  private forget(): void {
    this.states = new Map();
    this.start = this.startState();
  }
}

/** As written, without a possessive 's: "GDPR’s" is the GDPR. */
const exactOf = ({ text }: Token): string => text.replace(/['’]s$/iu, '');
