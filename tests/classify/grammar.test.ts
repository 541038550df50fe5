import { describe, expect, it } from 'vitest';
import { createGrammar } from '../../lib/classify/grammar';

describe('names', () => {
  const { isName } = createGrammar();
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
