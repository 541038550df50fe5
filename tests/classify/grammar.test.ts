import { describe, expect, it } from 'vitest';
import { createGrammar } from '../../lib/classify/grammar';

describe('names', () => {
  const isName = (words: string, isCommon: (word: string) => boolean) =>
    createGrammar().isName(words, isCommon);
  const never = () => false;
  it.each(['Quillmetrics', 'Riot Games', 'StreetEasy', 'Cash App', 'Synchrony Bank', 'CNN.com'])(
    '%s is one',
    (words) => {
      expect(isName(words, never)).toBe(true);
    },
  );
  it.each([
    'Advertising Partners',
    'Billing',
    'Enhancing',
    'Visitors',
    'Germany',
    'Delaware',
    'WITHOUT',
    'and Meta',
    '',
  ])('%s is none', (words) => {
    expect(isName(words, never)).toBe(false);
  });
  it('are not what the text also writes small', () => {
    expect(isName('Fraud Prevention', never)).toBe(true);
    expect(isName('Fraud Prevention', (word) => ['fraud', 'prevention'].includes(word))).toBe(false);
  });
  it('beyond what a document needs are not read', () => {
    const grammar = createGrammar();
    const read = Array.from({ length: 100 }, (_, at) => grammar.isName(`Quillmetrics${at}`, never));
    expect(read.filter(Boolean).length).toBeLessThan(100);
    expect(read[0]).toBe(true);
  });
});

describe('deeds', () => {
  const { deeds } = createGrammar();
  it.each([
    [
      'We do not sell your data, but our partners may sell what they collect.',
      [
        ['we', true],
        ['our partners', false],
        ['they', false],
      ],
    ],
    [
      'Third parties are not permitted to sell your data, and we never sell it.',
      [
        ['third parties', true],
        ['we', true],
      ],
    ],
    [
      'Neither we nor our affiliates sell or rent your data.',
      [
        ['neither we our affiliates', true],
        ['neither we our affiliates', true],
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(deeds(sentence).map(({ agent, denied }) => [agent, denied])).toEqual(expected);
  });
  it('stand at their verbs', () => {
    const sentence = 'We will not sell it.';
    expect(
      createGrammar()
        .deeds(sentence)
        .map(({ start, end }) => sentence.slice(start, end)),
    ).toEqual(['will not sell']);
  });
});
