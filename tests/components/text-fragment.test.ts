import { expect, it } from 'vitest';
import { textFragmentLink } from '../../components/view/text-fragment';
import type { Segment } from '../../lib/model';
import { sample } from '../report/sample';

const url = 'https://a.example/p';
const [pattern] = sample().segments;
const texts = (...list: string[]): Segment[] => list.map((text, id) => ({ ...pattern!, id, text }));

/** The link to the last place of some words. */
function linkTo(quote: string, segments: Segment[], segment = segments.length - 1): string {
  const start = segments[segment]!.text.lastIndexOf(quote);
  const link = textFragmentLink(url, { segment, start, end: start + quote.length, quote }, segments);
  return decodeURIComponent(link.slice(`${url}#:~:text=`.length).replace(/%2D/g, '~'));
}

it('leads to the page without its own fragment, and escapes what the syntax uses', () => {
  const place = { segment: 0, start: 0, end: 12, quote: 'opt-out, now' };
  expect(textFragmentLink(`${url}#top`, place)).toBe(`${url}#:~:text=opt%2Dout%2C%20now`);
});

it.each([
  ['short words', 'we sell', ['That we sell.'], 'we sell'],
  [
    'long words by their ends',
    'one two three four five six seven eight nine ten eleven',
    ['one two three four five six seven eight nine ten eleven'],
    'one two three four five,seven eight nine ten eleven',
  ],
  [
    'a row by its first and last cell',
    'Countly | Count Inc. | measures use',
    ['Countly | Count Inc. | measures use | Opt out'],
    'Countly,measures use',
  ],
  [
    'a list within a cell by its first and last item',
    'We use: • your name • your email address',
    ['Why | We use: • your name • your email address'],
    'We use:,your email address',
  ],
  [
    'words that stand twice in one block',
    'your data',
    ['We sell your data and we keep your data for a year or two.'],
    'data and we keep-,your data,-for a year or',
  ],
  [
    'words that stand in two blocks',
    'your email',
    ['In an account: your email', 'In an order:', 'your email'],
    'In an order:-,your email',
  ],
  [
    'a repeated item with one after it',
    'name',
    ['name', 'age', 'name', 'place of birth'],
    'age-,name,-place of birth',
    2,
  ],
  [
    'a long quote whose beginning stands elsewhere',
    'You have the right to ask for access to all your data at any time',
    [
      'You have the right to ask for a pony.',
      'Know this: You have the right to ask for access to all your data at any time.',
    ],
    'Know this:-,You have the right to,your data at any time',
  ],
] as [string, string, string[], string, number?][])('names %s', (_, quote, list, link, segment) => {
  expect(linkTo(quote, texts(...list), segment)).toBe(link);
});
