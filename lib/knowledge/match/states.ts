import { Automaton } from './automaton';
import type { NumberedChain } from './number-reader';

/** All the places in pieces where one may stand after the same words. */
export interface State {
  nodes: readonly number[];
  /** by a word's number: where it leads, null for nowhere; known once a text has asked */
  next: Map<number, State | null>;
  /** what is found here: chains of one piece */
  found: NumberedChain[];
  /** chains whose first piece ends here */
  begun: NumberedChain[];
  /** numbers of the later pieces of chains that end here */
  later: ReadonlySet<number>;
}

/** An automaton's states, each made once, when a text first comes to it: texts come to few of all that there could be. */
export class States {
  private readonly known = new Map<string, State>();
  readonly start: State;

  constructor(private readonly automaton: Automaton) {
    this.start = this.make([Automaton.root]);
  }

  /** Where a word leads, null where no piece goes on with it. */
  after(state: State, word: number): State | null {
    let next = state.next.get(word);
    if (next === undefined) {
      const nodes = this.automaton.after(state.nodes, word);
      state.next.set(word, (next = nodes.length > 0 ? this.stateOf(nodes) : null));
    }
    return next;
  }

  private stateOf(found: number[]): State {
    const nodes = [...new Set(found)].sort((a, b) => a - b);
    const key = nodes.join();
    let state = this.known.get(key);
    if (!state) this.known.set(key, (state = this.make(nodes)));
    return state;
  }

  private make(nodes: readonly number[]): State {
    const found: NumberedChain[] = [];
    const begun: NumberedChain[] = [];
    const later: number[] = [];
    for (const node of nodes)
      this.automaton.endsAt(node, (chain, piece) => {
        if (piece > chain.first) later.push(piece);
        else (chain.gaps.length > 0 ? begun : found).push(chain);
      });
    return { nodes, next: new Map(), found, begun, later: later.length > 0 ? new Set(later) : NONE };
  }
}

const NONE: ReadonlySet<number> = new Set();
