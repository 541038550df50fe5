import { describe, expect, it } from 'vitest';
import { blocksOf, hasMarker } from '../../components/view/report/blocks';
import { exportFile } from '../../components/view/report/export-file';
import { isShown } from '../../components/view/report/filter';
import { flowPicture } from '../../components/view/report/flow-picture';
import { foldedBlocks } from '../../components/view/report/folded';
import { runsOf } from '../../components/view/report/runs';
import type { Segment } from '../../lib/model';
import { notesOf, type Note } from '../../lib/report/notes';
import { sample } from '../report/sample';

const [note] = notesOf(sample());
const place = (start: number, end: number) => ({ segment: 0, start, end, quote: '' });
const on = (number: number, start: number, end: number): Note => ({
  ...note!,
  number,
  places: [place(start, end)],
});

describe('runs', () => {
  const segment = { text: 'abcdefghij', runIn: { start: 0, end: 2 } };
  const shown = (...given: Parameters<typeof runsOf>) =>
    runsOf(...given).map(({ text, note, marked, strong, ends }) =>
      [text, note?.number ?? '', marked ? '!' : '', strong ? '*' : '', ends.map((n) => n.number).join()].join(
        '|',
      ),
    );

  it('cut a text at notes, marks and its run-in heading', () => {
    expect(shown(segment, [on(1, 2, 6)], [{ start: 4, end: 6 }])).toEqual([
      'ab|||*|',
      'cd|1|||',
      'ef|1|!||1',
      'ghij||||',
    ]);
  });

  it('give words of several notes to the shortest', () => {
    expect(shown(segment, [on(1, 2, 10), on(2, 4, 6)], [])).toEqual([
      'ab|||*|',
      'cd|1|||',
      'ef|2|||2',
      'ghij|1|||1',
    ]);
  });

  it('stay within a cell', () => {
    expect(shown({ ...segment, runIn: null }, [on(1, 0, 10)], [], { start: 3, end: 5 })).toEqual(['de|1|||']);
  });
});

it('groups items to lists and rows to tables below their header', () => {
  const of = (id: number, kind: Segment['kind'], headerRow: number | null = null): Segment => ({
    ...sample().segments[1]!,
    id,
    kind,
    headerRow,
  });
  const blocks = blocksOf([
    of(0, 'heading'),
    of(1, 'list-item'),
    of(2, 'list-item'),
    of(3, 'table-row'),
    of(4, 'table-row', 3),
    of(5, 'table-row', 3),
    of(6, 'paragraph'),
    of(7, 'table-row'),
  ]);
  const ids = blocks.map((block) =>
    'segment' in block
      ? [block.kind, block.segment.id]
      : [
          block.kind,
          'header' in block ? (block.header?.id ?? '-') : '',
          ...block.segments.map(({ id }) => id),
        ],
  );
  expect(ids.map((list) => list.join(' '))).toEqual([
    'heading 0',
    'list  1 2',
    'table 3 4 5',
    'paragraph 6',
    'table - 7',
  ]);
});

it.each([
  ['1. Name', true],
  ['(a) Name', true],
  ['iv) Name', true],
  ['• Name', true],
  ['Name. Of a person', true],
  ['Names, addresses', false],
])('"%s" brings its own marker: %s', (text, expected) => {
  expect(hasMarker(text)).toBe(expected);
});

it('folds what is not wanted into parts', () => {
  expect(foldedBlocks([1, 2, 4, 5], (n) => n % 2 === 0)).toEqual([
    { folded: true, blocks: [1] },
    { folded: false, blocks: [2, 4] },
    { folded: true, blocks: [5] },
  ]);
});

it('filters notes by topic and by kind', () => {
  const notes = notesOf(sample());
  const titles = (...given: Parameters<typeof isShown> extends [Note, infer F] ? [F] : never) =>
    notes.filter((one) => isShown(one, given[0])).map(({ title }) => title);
  expect(titles({ groups: ['keeping'], kind: 'all' })).toEqual(['How long it is kept']);
  expect(titles({ groups: ['data'], kind: 'sensitive' })).toEqual(['Health', 'Religion or belief']);
  expect(titles({ groups: ['data', 'rights'], kind: 'unsure' })).toEqual(['Health', 'Appeal a refusal']);
});

it('draws one line for each pair, within the box', () => {
  const target = { id: 'advertisers' as const, names: [] };
  const picture = flowPicture({
    sources: [{ id: 'who', categories: ['name'] }],
    targets: [target],
    flows: [{ source: 'who', target: 'advertisers', categories: ['name'], evidence: [] }],
    unnamed: [{ id: 'affiliates', names: [] }],
  });
  expect(picture.height).toBe(20);
  expect(picture.lines.map(({ source, target, path }) => `${source} ${target} ${path}`)).toEqual([
    'who advertisers M0 5C60 5 40 5 100 5',
    'not-said affiliates M0 15C60 15 40 15 100 15',
  ]);
});

it.each([
  ['json', 'application/json', '"schemaVersion": 1'],
  ['markdown', 'text/markdown', '## Answers'],
  ['csv', 'text/csv', 'source,url,sha256'],
] as const)('exports %s', async (format, type, begins) => {
  const file = await exportFile(sample(), format, 'gdpr');
  expect(file.type).toBe(type);
  expect(file.name).toMatch(/^smallprint-example\.org-2025-03-01\.(json|md|csv)$/);
  expect(file.text).toContain(begins);
});
