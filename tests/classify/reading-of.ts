import { classify, type Classification } from '../../lib/classify';
import { readPolicy } from '../../lib/classify/policy-reader';
import type { Reading, Sentence } from '../../lib/classify/reading';
import { noOpinion } from '../../lib/classify/second-opinion';
import { fromMarkdown } from '../../lib/extract';
import { segment } from '../../lib/segment';

/** Markdown, read as the annotators read it. */
export const readingOf = (markdown: string): Reading =>
  readPolicy(segment([fromMarkdown(markdown, { source: 'test' })]));

/** What the rules say of Markdown, without the trained model's opinion. */
export const ruled = (markdown: string, url?: string): Classification =>
  classify(segment([fromMarkdown(markdown, { source: 'test' })]), { url }, () => noOpinion);

/** The first sentence that has the words. */
export function sentenceWith(reading: Reading, words: string): Sentence {
  const found = reading.sentences
    .flat()
    .find(({ segment: { text }, start, end }) => text.slice(start, end).includes(words));
  if (!found) throw new Error(`no sentence has "${words}"`);
  return found;
}

/** Index of the token, in its sentence, at which the words begin. */
export function tokenAt(sentence: Sentence, words: string): number {
  const start = sentence.segment.text.indexOf(words, sentence.start);
  return sentence.tokens.findIndex((token) => token.end > start);
}
