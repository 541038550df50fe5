import { describe, expect, it } from 'vitest';
import { quoteWithLabel } from '../../lib/classify/evidence';
import { readingOf, sentenceWith } from './reading-of';

describe('a quote', () => {
  it.each([
    [
      'takes in the sentence behind a label',
      'Right of access. Ask us for a copy.',
      'Right of',
      'Right of access. Ask us for a copy.',
    ],
    [
      'takes in the label before it',
      'Right of access. Ask us for a copy.',
      'copy',
      'Right of access. Ask us for a copy.',
    ],
    [
      'takes in what its colon announces',
      'You can write to our data protection officer: Jo Doe, 1 High Street.',
      'officer',
      'You can write to our data protection officer: Jo Doe, 1 High Street.',
    ],
    [
      'stands by itself after a whole sentence',
      'We care for your data and for you. Ask us for a copy.',
      'copy',
      'Ask us for a copy.',
    ],
    [
      'is no longer than can be read at a glance',
      `Access. Ask us ${'and ask again '.repeat(30)}.`,
      'Access',
      'Access.',
    ],
  ])('%s', (_name, text, words, quoted) => {
    const reading = readingOf(text);
    expect(quoteWithLabel(reading, sentenceWith(reading, words)).quote).toBe(quoted);
  });
});
