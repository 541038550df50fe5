import { createReader, type Reading, type Sentence } from '../../lib/classify/reading';
import { fromMarkdown } from '../../lib/extract';
import { lexiconsEn } from '../../lib/knowledge/compiled/lexicons-en';
import { segment } from '../../lib/segment';

const reader = createReader(lexiconsEn);

/** Markdown, read as the annotators read it. */
export const readingOf = (markdown: string): Reading =>
  reader(segment([fromMarkdown(markdown, { source: 'test' })]));

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
