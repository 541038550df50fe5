import type { Automaton, Node, NumberedChain } from './automaton';

/** All the places in pieces where one may stand after the same words. */
export interface State<E> {
  /** by a word's number: where it leads */
  next: Map<number, Step<E>>;
  /** what is found here: chains of one piece */
  found: NumberedChain<E>[];
  /** chains whose first piece ends here */
  begun: NumberedChain<E>[];
  /** numbers of the later pieces of chains that end here */
  later: ReadonlySet<number>;
}

interface Step<E> {
  nodes: readonly Node<E>[];
  /** made when a text first takes the step */
  state?: State<E>;
}

/** An automaton's states, each made once, when a text first comes to it. */
export class States<E> {
  private readonly known = new Map<string, State<E>>();
  readonly start: State<E>;

  constructor(private readonly automaton: Automaton<E>) {
    this.start = this.stateOf([automaton.root]);
  }

  /** Where a word leads, null where no piece goes on with it. */
  after(state: State<E>, word: number): State<E> | null {
    const step = state.next.get(word);
    if (!step) return null;
    return (step.state ??= this.stateOf(step.nodes));
  }

  private stateOf(nodes: readonly Node<E>[]): State<E> {
    const key = nodes
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .join();
    let state = this.known.get(key);
    if (!state) this.known.set(key, (state = this.make(nodes)));
    return state;
  }

  private make(nodes: readonly Node<E>[]): State<E> {
    const state: State<E> = { next: this.stepsOf(nodes), found: [], begun: [], later: new Set() };
    const later = new Set<number>();
    for (const { chain, place } of nodes.flatMap(({ ends }) => ends)) {
      if (place > 0) later.add(chain.first + place);
      else (chain.gaps.length > 0 ? state.begun : state.found).push(chain);
    }
    return { ...state, later };
  }

  /** What a pattern says in small letters holds of the word with capitals too. */
  private stepsOf(nodes: readonly Node<E>[]): Map<number, Step<E>> {
    const steps = new Map<number, Step<E>>();
    const add = (word: number, more: readonly Node<E>[]): void => {
      const step = steps.get(word);
      if (step) step.nodes = [...new Set([...step.nodes, ...more])];
      else steps.set(word, { nodes: more });
    };
    for (const { next } of nodes) for (const [word, more] of next) add(word, more);
    for (const [word, { nodes: more }] of [...steps])
      for (const capital of this.automaton.capitals.get(word) ?? []) add(capital, more);
    return steps;
  }
}
