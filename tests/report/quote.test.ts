import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../lib/report/quote';

const evidence = (quote: string, start = 0, lead?: string) => ({
  ...{ segment: 1, start, end: start + quote.length, quote },
  ...(lead && { lead: { segment: 0, start: 0, end: lead.length, quote: lead } }),
});
const long = `${'word '.repeat(79)}end`;

describe('quoteOf', () => {
  it.each([
    ['a sentence', evidence('We collect it.', 20), 'We collect it.'],
    ['an item', evidence('your name'), 'your name'],
    ['an item with its lead-in', evidence('your name', 3, 'We collect:'), 'We collect: … your name'],
    ['a piece of a long sentence', evidence(long, 300), `… ${long} …`],
    ['its last word', evidence(`${long}.`), `${long}.`],
    ['a lead-in that is cut itself', evidence('your name', 0, long), /^(?:word )+… your name$/],
  ])('gives %s', (_what, given, expected) => {
    if (expected instanceof RegExp) expect(quoteOf(given)).toMatch(expected);
    else expect(quoteOf(given)).toBe(expected);
  });
});
