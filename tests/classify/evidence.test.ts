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

  const names = 'name, address, telephone number (at home and at work), ';
  it.each([
    [
      'from its start where that is near',
      `When you write to us we keep your letter, your age, ${names.repeat(10)}and more.`,
      'your age',
      /^When you write .*(?:name|address|telephone number|work\))$/,
    ],
    [
      'from a break on, and up to one',
      `We keep your ${names.repeat(9)}your age, ${names.repeat(9)}and more.`,
      'your age',
      /^(?:name|address|telephone number|\(at home).*your age.*(?:name|address|number|work\))$/,
    ],
  ])('of a sentence too long is cut %s', (_name, text, words, quoted) => {
    const reading = readingOf(text);
    const start = text.indexOf(words);
    const { quote } = quoteWithLabel(reading, sentenceWith(reading, words), {
      start,
      end: start + words.length,
    });
    expect(quote).toMatch(quoted);
    expect(quote.length).toBeLessThanOrEqual(400);
  });
});
