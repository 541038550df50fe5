import { expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import type { Block, Document } from '../../lib/model';

/** Each must end, and quickly: a limit that is never reached by an honest page. */
const LIMIT = 20_000;
const POLICY = 'We collect your personal information when you visit our site. '.repeat(20).trim();

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, links: [] });
const row = (texts: string[]): Block => ({
  kind: 'table-row',
  cells: texts.map((text) => ({ text, links: [] })),
  header: false,
  table: 1,
});
const documentOf = (block: Block): Document => ({
  source: 'hostile',
  url: null,
  retrievedAt: null,
  title: null,
  declaredLanguage: 'en',
  blocks: [paragraph(POLICY), block],
  dropped: [],
  warnings: [],
});

it.each<[string, Block]>([
  ['a cell of asterisks', row([`x${'*'.repeat(400_000)}`])],
  ['a cell of masked beginnings', row(['a***'.repeat(100_000)])],
  ['a cell of one endless sentence', row(['word '.repeat(200_000).trim()])],
  ['a row of 200,000 cells', row(Array.from({ length: 200_000 }, () => 'x'))],
  ['a paragraph of menu signs', paragraph('A > '.repeat(200_000).trim())],
  ['a paragraph of brackets', paragraph('We ('.repeat(200_000))],
  ['a paragraph of digits', paragraph('call 1 '.repeat(100_000).trim())],
])(
  '%s',
  (_name, block) => {
    const { segments } = analyze([documentOf(block)]);
    expect(segments.length).toBeGreaterThan(1);
  },
  LIMIT,
);
