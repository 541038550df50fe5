import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPdfjs } from '../../cli/input/load-pdfjs';
import { textOf } from '../../lib/extract/draft';
import { fromPdf, type PdfJs } from '../../lib/extract/from-pdf';
import { sharedData } from '../shared-data';

const path = (name: string) => sharedData('pages', 'pdf', name);
const readings = new Map<string, ReturnType<typeof fromPdf>>();

/** Each file is read once for all tests, which only look at it. */
async function read(name: string) {
  const pdfjs = (await loadPdfjs()) as unknown as PdfJs;
  if (!readings.has(name))
    readings.set(name, fromPdf(new Uint8Array(readFileSync(path(name)!)), { pdfjs, source: name }));
  return readings.get(name)!;
}

const POLICY = 'fruitz-privacy-policy.pdf';
const RULES = 'genai-contrib-sana-acceptable-use-policy.pdf';
const CONTRACT = 'genai-contrib-sana-data-processor-agreement.pdf';

describe('PDF files', () => {
  it('headings, lists and their nesting by size and number', async ({ skip }) => {
    if (!path(POLICY)) return skip();
    const { blocks, title } = await read(POLICY);
    expect(title).toBe('PERSONAL DATA PROTECTION POLICY');
    const outline = blocks.map((block) => `${block.kind} ${textOf(block)}`);
    expect(outline).toEqual(
      expect.arrayContaining([
        'heading 1. What Personal Data is processed by FLASHGAP?',
        'heading 1.1. Data that you provide directly to FLASHGAP',
        'list-item your date of birth;',
        'paragraph Last update: 16 February 2024',
      ]),
    );
  });

  it.each([RULES, CONTRACT])(
    '%s: running heads and page numbers go, the title and the date stay',
    async (name) => {
      if (!path(name)) return;
      const { blocks, dropped } = await read(name);
      expect(new Set(dropped.map(({ reason }) => reason))).toEqual(
        new Set(['repeated-header', 'page-number']),
      );
      const texts = blocks.map(textOf);
      expect(texts.filter((text) => /^Last updated: /.test(text))).toHaveLength(1);
      expect(texts.filter((text) => /^\d+$/.test(text))).toEqual([]);
      expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
    },
  );

  // the text beside the file glues words at line ends ("toour"), so letters are compared, not words
  it.each([RULES, CONTRACT])('%s: nearly every line', async (name) => {
    const text = path(name.replace('.pdf', '.md'));
    if (!text) return;
    const letters = (of: string) => of.toLowerCase().replace(/[^\p{L}]+/gu, '');
    const got = letters((await read(name)).blocks.map(textOf).join(' '));
    const lines = readFileSync(text, 'utf8')
      .split('\n')
      .map(letters)
      .filter((line) => line.length > 20);
    const found = lines.filter((line) => got.includes(line)).length;
    expect(found / lines.length).toBeGreaterThan(0.95);
  });

  it('joins words that were broken at a line end', async ({ skip }) => {
    if (!path(RULES)) return skip();
    const text = (await read(RULES)).blocks.map(textOf).join(' ');
    expect(text).toContain('access to our services');
    expect(text).not.toMatch(/\p{Ll}- \p{Ll}{3,}/u);
  });

  it('rejects what is no PDF', async () => {
    const pdfjs = (await loadPdfjs()) as unknown as PdfJs;
    await expect(fromPdf(new TextEncoder().encode('no PDF'), { pdfjs, source: 'x' })).rejects.toThrow(/PDF/);
  });
});
