import type { Range } from '../model';

export interface WordDiff {
  /** of the earlier text: what is gone, as ranges of it */
  gone: Range[];
  /** of the later text: what came */
  came: Range[];
}

interface Word extends Range {
  text: string;
}

/** Longest texts compared word by word, in words each; beyond it nothing is marked. */
const MOST = 600;

/** Which words of two texts differ; null where they have too little in common for that to help a reader. */
export function wordDiff(before: string, after: string): WordDiff | null {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length > MOST || b.length > MOST) return null;
  const kept = common(a, b);
  if (kept.length < 0.4 * Math.max(a.length, b.length)) return null;
  const [inBefore, inAfter] = [new Set(kept.map(([i]) => i)), new Set(kept.map(([, j]) => j))];
  return { gone: runs(a, inBefore, before), came: runs(b, inAfter, after) };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || word,
    start: index,
    end: index + word.length,
  }));
}

/** The longest common run of words, as pairs of places. */
function common(a: Word[], b: Word[]): [number, number][] {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] =
        a[i]!.text === b[j]!.text
          ? length[(i + 1) * width + j + 1]! + 1
          : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
  const kept: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]!.text === b[j]!.text) kept.push([i++, j++]);
    else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) i++;
    else j++;
  }
  return kept;
}

/** Neighbouring words that differ are one range. */
function runs(words: Word[], kept: Set<number>, text: string): Range[] {
  const found: Range[] = [];
  words.forEach((word, at) => {
    if (kept.has(at)) return;
    const last = found.at(-1);
    if (last && text.slice(last.end, word.start).trim() === '' && !kept.has(at - 1)) last.end = word.end;
    else found.push({ start: word.start, end: word.end });
  });
  return found;
}
