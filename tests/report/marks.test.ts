import { expect, it } from 'vitest';
import { marksOf, type Subject } from '../../lib/report/marks';

/** the quote with its marked words in [brackets] */
const marked = (quote: string, subject: Subject) =>
  marksOf(quote, subject).reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
    quote,
  );

it.each<[string, Subject, string]>([
  [
    'We collect your email address and your shoe size.',
    { kind: 'data', ids: ['email-address'] },
    expect.stringContaining('email address] and your shoe size.') as unknown as string,
  ],
  [
    'You have the right to data portability.',
    { kind: 'right', ids: ['portability'] },
    expect.stringContaining('portability]') as unknown as string,
  ],
  [
    'We use Stripe and others.',
    { kind: 'recipient', ids: [], names: ['Stripe', 'DHL'] },
    'We use [Stripe] and others.',
  ],
  ['The weather is fine.', { kind: 'data', ids: ['email-address'] }, 'The weather is fine.'],
])('%s', (quote, subject, expected) => {
  expect(marked(quote, subject)).toEqual(expected);
});

it('draws words side by side in one stroke', () => {
  const names = ['Acme', 'Acme Ads', 'Ads Ltd.'];
  expect(marked('With Acme Ads Ltd. alone', { kind: 'recipient', ids: [], names })).toBe(
    'With [Acme Ads Ltd.] alone',
  );
});
