import { isGapped, type Element } from './pattern';

/** One way to read a pattern: pieces in a row, and between each two a gap of so many words at most. */
export interface Chain {
  /** elements without a gap among them; at least one word of each must be there */
  pieces: Element[][];
  /** one fewer than pieces */
  gaps: number[];
}

/** A pattern as chains: one, unless a gap stands within alternatives, each of which then makes chains of its own. */
export function chainsOf(elements: Element[]): Chain[] {
  if (!elements.some(isGapped)) return [{ pieces: [elements], gaps: [] }];
  return elements.reduce<Chain[]>(
    (chains, element) => chains.flatMap((chain) => continuations(element).map((next) => joined(chain, next))),
    [EMPTY],
  );
}

const EMPTY: Chain = { pieces: [[]], gaps: [] };

function continuations(element: Element): Chain[] {
  if (element.kind === 'gap') return [{ pieces: [[], []], gaps: [element.max] }];
  if (!isGapped(element) || element.kind === 'word') return [{ pieces: [[element]], gaps: [] }];
  const options = element.options.flatMap(chainsOf);
  return element.optional ? [EMPTY, ...options] : options;
}

/** The last piece of the one and the first of the other are one piece. */
const joined = (chain: Chain, next: Chain): Chain => ({
  pieces: [
    ...chain.pieces.slice(0, -1),
    [...chain.pieces.at(-1)!, ...next.pieces[0]!],
    ...next.pieces.slice(1),
  ],
  gaps: [...chain.gaps, ...next.gaps],
});
