import { expect, test } from 'vitest';
import { sentencesOf } from '../../../lib/classify/model/sentences';

const cases: [text: string, sentences: string[]][] = [
  ['', ['']],
  ['We collect data.', ['We collect data.']],
  [
    'We collect your name when you register with us. We keep it for a year (or two.) Then we erase it.',
    ['We collect your name when you register with us. ', 'We keep it for a year (or two.) Then we erase it.'],
  ],
  [
    'We may use the information that you give us: to send the goods; to tell you of offers that may interest you',
    [
      'We may use the information that you give us: ',
      'to send the goods; to tell you of offers that may interest you',
    ],
  ],
];

test.each(cases)('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('an endless text is read by its start, in little time', () => {
  for (const text of ['. '.repeat(1e6), '."'.repeat(1e6), ` ${'.'.repeat(1e6)}`])
    expect(sentencesOf(text).join('').length).toBe(12_000);
});
