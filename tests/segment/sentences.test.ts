import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../lib/segment/sentences';

const table: [string, string[]][] = [
  ['We collect data. You agree.', ['We collect data.', 'You agree.']],
  ['Write to VisasQ Inc. Please do.', ['Write to VisasQ Inc.', 'Please do.']],
  ['Acme Inc. Privacy Team answers.', ['Acme Inc. Privacy Team answers.']],
  [
    'We use tools, e.g. Google Analytics, to count. We may stop.',
    ['We use tools, e.g. Google Analytics, to count.', 'We may stop.'],
  ],
  [
    'Data goes to the U.S. Department of State. It is stored in the U.S. We keep it.',
    ['Data goes to the U.S. Department of State.', 'It is stored in the U.S.', 'We keep it.'],
  ],
  [
    'We follow the EU-U.S. Data Privacy Framework and the Swiss-U.S. Privacy Shield. We ship from the non-U.S. We wait.',
    [
      'We follow the EU-U.S. Data Privacy Framework and the Swiss-U.S. Privacy Shield.',
      'We ship from the non-U.S.',
      'We wait.',
    ],
  ],
  [
    'See Art. 6 GDPR and Cal. Civ. Code § 1798.100 et seq. for more.',
    ['See Art. 6 GDPR and Cal. Civ. Code § 1798.100 et seq. for more.'],
  ],
  [
    'Visit https://a.example/b.c?d=E.F or mail a.b@c.example. Then wait.',
    ['Visit https://a.example/b.c?d=E.F or mail a.b@c.example.', 'Then wait.'],
  ],
  ['1. We will ask you. 2. You answer.', ['1. We will ask you.', '2. You answer.']],
  ['What do we collect? Names! (Really.) Yes.', ['What do we collect?', 'Names!', '(Really.)', 'Yes.']],
  ['個人情報を取得します。第三者に提供しません。', ['個人情報を取得します。', '第三者に提供しません。']],
  ['Name', ['Name']],
  ['', []],
];

describe('sentences', () => {
  it.each(table)('%s', (text, expected) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('cuts at the cells of a row and at a run-in heading', () => {
    const row = 'Google Ads | Shows ads. Counts clicks. | opt out';
    const cells = [
      { start: 0, end: 10 },
      { start: 13, end: 38 },
      { start: 41, end: 48 },
    ];
    expect(sentencesOf(row, cells).map(({ start, end }) => row.slice(start, end))).toEqual([
      'Google Ads',
      'Shows ads.',
      'Counts clicks.',
      'opt out',
    ]);
    const labelled = 'Your choices: write to us.';
    expect(sentencesOf(labelled, [{ start: 0, end: 13 }]).map((s) => labelled.slice(s.start, s.end))).toEqual(
      ['Your choices:', 'write to us.'],
    );
  });
});
