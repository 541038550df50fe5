import type { Automaton } from './automaton';
import type { NumberedChain, Pattern } from './number-reader';
import { States, type State } from './states';
import type { Token } from './tokens';

/** A place in a text where later pieces of chains end; they began where it is noted, as did those of `next`. */
interface Later {
  pieces: ReadonlySet<number>;
  to: number;
  next: Later | undefined;
}

/**
 * Finds all patterns in one walk, from the last word to the first: where the first piece of a chain is found, all
 * that may stand after its gaps is known already.
 */
export class Walker {
  private readonly states: States;

  constructor(private readonly automaton: Automaton) {
    this.states = new States(automaton);
  }

  /** Tells of every pattern that matches from some token on, as token indexes, end exclusive; in no order. */
  walk(tokens: readonly Token[], tell: (pattern: Pattern, from: number, to: number) => void): void {
    const words = this.wordsOf(tokens);
    const laters = new Array<Later | undefined>(tokens.length).fill(undefined);
    /** where the sentence ends that `from` stands in */
    let stop = tokens.length;
    for (let from = tokens.length - 1; from >= 0; from--) {
      let state: State | null = this.states.start;
      for (let at = from; at < stop; at++) {
        if (at > from && tokens[at]!.before === 'mark') break;
        state = this.states.after(state, words[at]!);
        if (!state) break;
        const to = at + 1;
        if (state.later.size > 0) laters[from] = { pieces: state.later, to, next: laters[from] };
        for (let i = 0; i < state.found.length; i++) tell(state.found[i]!.pattern, from, to);
        for (let i = 0; i < state.begun.length; i++) {
          const chain: NumberedChain = state.begun[i]!;
          for (const end of endsOf(chain, to, laters, stop)) tell(chain.pattern, from, end);
        }
      }
      if (tokens[from]!.before === 'stop') stop = from;
    }
  }

  private wordsOf(tokens: readonly Token[]): Int32Array {
    const words = new Int32Array(tokens.length);
    for (let at = 0; at < words.length; at++) words[at] = this.wordOf(tokens[at]!);
    return words;
  }

  private wordOf({ exact, lower }: Token): number {
    return (exact !== lower && this.automaton.numberOf(exact)) || this.automaton.numberOf(lower);
  }
}

type Laters = readonly (Later | undefined)[];
const NOWHERE: number[] = [];

/** Where a chain may end whose first piece ends before `at`. */
function endsOf({ first, gaps }: NumberedChain, at: number, laters: Laters, stop: number): number[] {
  let ends = [at];
  for (let gap = 0; gap < gaps.length && ends.length > 0; gap++)
    ends = reach(ends, gaps[gap]!, first + gap + 1, laters, stop);
  return ends;
}

/** Where a piece ends that begins within so many words after any of `starts`, which are in order; each place once. */
function reach(starts: number[], max: number, piece: number, laters: Laters, stop: number): number[] {
  let ends = NOWHERE;
  let at = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i]!;
    for (at = Math.max(at, start); at <= start + max && at < stop; at++)
      for (let later = laters[at]; later; later = later.next) {
        if (!later.pieces.has(piece)) continue;
        if (ends === NOWHERE) ends = [later.to];
        else if (!ends.includes(later.to)) ends.push(later.to);
      }
  }
  return ends.length > 1 ? ends.sort((a, b) => a - b) : ends;
}
