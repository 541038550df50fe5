import type { Automaton, NumberedChain } from './automaton';
import { States, type State } from './states';
import type { Token } from './tokens';

/** A place in a text where a later piece of some chain ends; it began where it is noted. */
interface Later {
  pieces: ReadonlySet<number>;
  to: number;
}

/**
 * Finds all patterns in one walk, from the last word to the first: where the first piece of a chain is found, all
 * that may stand after its gaps is known already.
 */
export class Walker<E> {
  private readonly states: States<E>;

  constructor(private readonly automaton: Automaton<E>) {
    this.states = new States(automaton);
  }

  /** Tells of every pattern that matches from some token on, as token indexes, end exclusive; in no order. */
  walk(tokens: readonly Token[], tell: (end: E, from: number, to: number) => void): void {
    const words = tokens.map((token) => this.wordOf(token));
    const laters: Later[][] = [];
    /** where the sentence ends that `from` stands in */
    let stop = tokens.length;
    for (let from = tokens.length - 1; from >= 0; from--) {
      const here: Later[] = (laters[from] = []);
      let state: State<E> | null = this.states.start;
      for (let at = from; at < stop; at++) {
        if (at > from && tokens[at]!.before === 'mark') break;
        state = this.states.after(state, words[at]!);
        if (!state) break;
        if (state.later.size) here.push({ pieces: state.later, to: at + 1 });
        for (const { end } of state.found) tell(end, from, at + 1);
        for (const chain of state.begun)
          for (const to of endsOf(chain, at + 1, laters, stop)) tell(chain.end, from, to);
      }
      if (tokens[from]!.before === 'stop') stop = from;
    }
  }

  private wordOf({ exact, lower }: Token): number {
    return (exact !== lower && this.automaton.numberOf(exact)) || this.automaton.numberOf(lower);
  }
}

/** Where a chain may end whose first piece ends before `at`. */
function endsOf<E>({ first, gaps }: NumberedChain<E>, at: number, laters: Later[][], stop: number): number[] {
  let ends = [at];
  for (let gap = 0; gap < gaps.length && ends.length > 0; gap++)
    ends = reach(ends, gaps[gap]!, first + gap + 1, laters, stop);
  return ends;
}

/** Where a piece ends that begins within so many words after any of `starts`, which are in order; each place once. */
function reach(starts: number[], max: number, piece: number, laters: Later[][], stop: number): number[] {
  const ends: number[] = [];
  let at = 0;
  for (const start of starts)
    for (at = Math.max(at, start); at <= start + max && at < stop; at++)
      for (const { pieces, to } of laters[at]!) if (pieces.has(piece) && !ends.includes(to)) ends.push(to);
  return ends.length > 1 ? ends.sort((a, b) => a - b) : ends;
}
