import type { Automaton, Node, NumberedChain } from './automaton';

/** All the places in pieces where one may stand after the same words. */
export interface State<E> {
  nodes: readonly Node<E>[];
  /** by a word's number: where it leads, null for nowhere; known once a text has asked */
  next: Map<number, State<E> | null>;
  /** what is found here: chains of one piece */
  found: NumberedChain<E>[];
  /** chains whose first piece ends here */
  begun: NumberedChain<E>[];
  /** numbers of the later pieces of chains that end here */
  later: ReadonlySet<number>;
}

/** An automaton's states, each made once, when a text first comes to it: texts come to few of all that there could be. */
export class States<E> {
  private readonly known = new Map<string, State<E>>();
  readonly start: State<E>;

  constructor(private readonly automaton: Automaton<E>) {
    this.start = make([automaton.root]);
  }

  /** Where a word leads, null where no piece goes on with it. */
  after(state: State<E>, word: number): State<E> | null {
    let next = state.next.get(word);
    if (next === undefined) {
      const nodes = this.automaton.after(state.nodes, word);
      state.next.set(word, (next = nodes.length > 0 ? this.stateOf(nodes) : null));
    }
    return next;
  }

  private stateOf(nodes: Node<E>[]): State<E> {
    const ids = [...new Set(nodes)].sort((a, b) => a.id - b.id);
    const key = ids.map(({ id }) => id).join();
    let state = this.known.get(key);
    if (!state) this.known.set(key, (state = make(ids)));
    return state;
  }
}

const NONE: ReadonlySet<number> = new Set();

function make<E>(nodes: readonly Node<E>[]): State<E> {
  const found: NumberedChain<E>[] = [];
  const begun: NumberedChain<E>[] = [];
  const later: number[] = [];
  for (const { ends } of nodes)
    for (const { chain, place } of ends ?? []) {
      if (place > 0) later.push(chain.first + place);
      else (chain.gaps.length > 0 ? begun : found).push(chain);
    }
  return { nodes, next: new Map(), found, begun, later: later.length > 0 ? new Set(later) : NONE };
}
