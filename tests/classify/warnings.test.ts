import { describe, expect, it } from 'vitest';
import { findWarnings } from '../../lib/classify/warnings';
import { readingOf } from './reading-of';

const warningsOf = (text: string) =>
  findWarnings(readingOf(text)).map(({ id, evidence }) => [id, ...evidence.map(({ quote }) => quote)]);

describe('a list that is missing', () => {
  const long = 'This paragraph is longer than an address or a telephone number that could follow a colon.';

  it.each([
    [
      'before the next section',
      '## Data\n\nWe may collect the following data:\n\n## Sharing\n\nWe share nothing.',
    ],
    ['before a long paragraph', `We may collect the following data:\n\n${long}`],
    ['at the end', 'We may collect the following data:'],
  ])('is told of %s', (_name, text) => {
    expect(warningsOf(text)).toEqual([['list-missing', 'We may collect the following data:']]);
  });

  it.each([
    ['a list follows', 'We may collect the following data:\n\n- names'],
    ['a table follows', 'We may collect the following data:\n\n| Data |\n|--|\n| name |'],
    [
      'lettered paragraphs follow',
      'We may share with the following:\n\nA. banks and other lenders\n\nB. shops of ours',
    ],
    ['an address follows', 'You can write to us at:\n\n18 Weir Street, Portland'],
    ['there is no colon', 'We may collect the following data.'],
    ['it is a label', 'Contact:'],
  ])('is not told of where %s', (_name, text) => {
    expect(warningsOf(text)).toEqual([]);
  });

  it('counts several', () => {
    const [warning] = findWarnings(
      readingOf(`We may collect the following:\n\n${long}\n\nWe may share with the following:\n\n${long}`),
    );
    expect(warning!.evidence).toHaveLength(2);
    expect(warning!.message).toBe('2 lists are announced and do not follow: the text may be incomplete.');
  });
});

describe('a masked address', () => {
  it.each([
    ['Write to [email protected].', ['[email protected]']],
    ['Write to [email protected].', ['[email protected]']],
    ['Write to p***@example.org for that.', ['p***@example.org']],
    ['Write to [email protected] or [email protected].', ['[email protected]', '[email protected]']],
  ])('is told of: %s', (text, quotes) => {
    expect(warningsOf(text)).toEqual([['masked-contact', ...quotes]]);
  });

  it('is not told of where the address stands', () => {
    expect(warningsOf('Write to privacy@example.org.')).toEqual([]);
  });
});

describe('a translation', () => {
  it.each([
    'The official version of this policy is in Japanese.',
    'In case of conflict, the German version shall prevail.',
    'This is a translation for convenience only.',
  ])('is told of: %s', (text) => {
    expect(warningsOf(text)).toEqual([['translation-not-authoritative', text]]);
  });

  it.each(['The English version prevails.', 'Our service speaks Japanese.'])('is not told of: %s', (text) => {
    expect(warningsOf(text)).toEqual([]);
  });
});
