import type { Verdict } from './main-text';

/** Scripts that measure a browser's fonts leave lines of one word over and over on the page: those say nothing. */
export function withoutFiller(verdicts: Verdict[]): Verdict[] {
  return verdicts.map((verdict) => {
    const { draft } = verdict.block;
    if (verdict.reason || draft.kind === 'table-row' || !isFiller(draft.text)) return verdict;
    return { ...verdict, reason: 'filler' };
  });
}

const FEWEST_WORDS = 6;

function isFiller(text: string): boolean {
  const first = /^\S+/.exec(text)?.[0];
  if (!first || text.length < first.length * FEWEST_WORDS) return false;
  const words = text.split(/\s+/, MOST_WORDS);
  return words.length >= FEWEST_WORDS && words.every((word) => word === first);
}

/** a line that begins so goes on so */
const MOST_WORDS = 200;
