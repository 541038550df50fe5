import { describe, expect, it } from 'vitest';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { fromText } from '../../lib/extract/from-text';
import { segment } from '../../lib/segment';

const fromMd = (text: string) => segment([fromMarkdown(text, { source: 'test' })]);
const fromTxt = (text: string) => segment([fromText(text, { source: 'test' })]);
/** [text, text of its lead] of every segment that has one */
const leads = (segments: ReturnType<typeof segment>) =>
  segments.filter((s) => s.lead !== null).map((s) => [s.text, segments[s.lead!]!.text]);

describe('leads', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'a colon',
      'We do not collect:\n\n- names\n- ages',
      [
        ['names', 'We do not collect:'],
        ['ages', 'We do not collect:'],
      ],
    ],
    ['"including" at the end', 'We take data, including\n\n- names', [['names', 'We take data, including']]],
    [
      '"the following" earlier on',
      'We take the following. It varies.\n\n- names',
      [['names', 'We take the following. It varies.']],
    ],
    ['no announcement', 'We like you.\n\n- names', []],
    [
      'a parent item',
      'We take:\n\n- contacts:\n  - phone',
      [
        ['contacts:', 'We take:'],
        ['phone', 'contacts:'],
      ],
    ],
    [
      'the lead of an item that is one among others',
      'You can:\n\n- ask for a copy;\n  - ask us to delete it;',
      [
        ['ask for a copy;', 'You can:'],
        ['ask us to delete it;', 'You can:'],
      ],
    ],
    [
      'lettered paragraphs',
      'We share with:\n\n(a) banks;\n\n(b) shops.\n\nWe ask first.',
      [
        ['(a) banks;', 'We share with:'],
        ['(b) shops.', 'We share with:'],
      ],
    ],
    [
      'labelled paragraphs',
      'We take:\n\n**Contacts**: your mail and phone number\n\n**Device**: type and model of it\n\nThat is all we need from you.',
      [
        ['Contacts: your mail and phone number', 'We take:'],
        ['Device: type and model of it', 'We take:'],
      ],
    ],
    ['an announced list that is missing', 'We share these:\n\nSale of Data. We sell nothing.', []],
    [
      'a table',
      'We take the data in this table:\n\n| Data | Why |\n|--|--|\n| name | login |',
      [
        ['Data | Why', 'We take the data in this table:'],
        ['name | login', 'We take the data in this table:'],
      ],
    ],
    [
      'a second list right behind',
      'We take:\n\n- a\n\n1. b',
      [
        ['a', 'We take:'],
        ['b', 'We take:'],
      ],
    ],
    ['a second list after a paragraph', 'We take:\n\n- a\n\nFine.\n\n- b', [['a', 'We take:']]],
  ])('%s', (_name, text, expected) => {
    expect(leads(fromMd(text))).toEqual(expected);
  });
});

describe('structure', () => {
  it('stands headings over what follows until one of the same level', () => {
    const segments = fromMd('# A\n\n## B\n\nb\n\n### C\n\nc\n\n## D\n\nd');
    expect(segments.map((s) => [s.text, s.headings])).toEqual([
      ['A', []],
      ['B', ['A']],
      ['b', ['A', 'B']],
      ['C', ['A', 'B']],
      ['c', ['A', 'B', 'C']],
      ['D', ['A']],
      ['d', ['A', 'D']],
    ]);
    expect(segments[4]!.headingIds).toEqual([0, 1, 3]);
  });

  it('joins the cells of a row and points to its headers', () => {
    const segments = fromMd('| Service | Opt out |\n|--|--|\n| Maps | [here](https://a.example/) |');
    expect(segments.map((s) => [s.text, s.headerRow])).toEqual([
      ['Service | Opt out', null],
      ['Maps | here', 0],
    ]);
    const row = segments[1]!;
    expect(row.cells.map((c) => row.text.slice(c.start, c.end))).toEqual(['Maps', 'here']);
    expect(row.links.map((l) => [row.text.slice(l.start, l.end), l.href])).toEqual([
      ['here', 'https://a.example/'],
    ]);
  });

  it.each([
    ['Sale of Personal Information. In the past year we sold nothing.', 'Sale of Personal Information.'],
    ['Introduction. The purpose is plain.', 'Introduction.'],
    [
      'Categories of Sensitive Data we may Process: We may process these.',
      'Categories of Sensitive Data we may Process:',
    ],
    ['This Policy applies to Everyone in Services. We mean it.', null],
    ['Acme Inc. We are good.', null],
    ['We use Google Analytics. It counts.', null],
  ])('run-in heading: %s', (text, expected) => {
    const [only] = fromTxt(text);
    expect(only!.runIn ? only!.text.slice(only!.runIn.start, only!.runIn.end) : null).toBe(expected);
  });

  it('numbers segments through all parts', () => {
    const one = fromText('Hello there, reader.', { source: 'a' });
    expect(segment([one, one]).map((s) => [s.id, s.part])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
});
