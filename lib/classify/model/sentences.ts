import { MOST_READ } from './tokens';

/** Shorter pieces than this, in characters, stay with what follows them: "No.", "e.g." */
const SHORTEST = 40;

/**
 * A text in its sentences, as the topic model takes them: a cut after a mark that ends a sentence or clause. Long
 * segments hide a topic in one of them. The model is trained on these cuts: to change them is to train again.
 */
export function sentencesOf(text: string): string[] {
  const read = text.slice(0, MOST_READ);
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of read.matchAll(/[.!?;:]["')]*\s+/g)) {
    const end = index + mark.length;
    if (end - start < SHORTEST) continue;
    sentences.push(read.slice(start, end));
    start = end;
  }
  if (start < read.length || sentences.length === 0) sentences.push(read.slice(start));
  return sentences;
}
