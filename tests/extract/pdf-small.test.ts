import { describe, expect, it } from 'vitest';
import { loadPdfjs } from '../../cli/input/load-pdfjs';
import { textOf } from '../../lib/extract/draft';
import { fromPdf, type PdfJs } from '../../lib/extract/from-pdf';
import { smallPdf, type SmallPage, type SmallText } from './small-pdf';

const read = async (pages: SmallPage[]) =>
  fromPdf(smallPdf(pages), { pdfjs: (await loadPdfjs()) as unknown as PdfJs, source: 'small.pdf' });

/** Lines below each other. */
const lines = (texts: string[], x = 72, y = 120, more: Partial<SmallText> = {}): SmallText[] =>
  texts.map((text, at) => ({ text, x, y: y + at * 14, ...more }));

const COLUMN = [
  'We collect the names and addresses of',
  'our customers when they order from us.',
  'We keep them for as long as the law on',
  'accounts asks us to keep our invoices.',
  'We share them with the firms that send',
  'our parcels, and with nobody else then.',
];

describe('small PDF files', () => {
  it('keep the links that are drawn over their text', async () => {
    const { blocks } = await read([
      {
        texts: [
          ...lines(['Write to us at any time, or see our cookie notice (and the form).']),
          ...lines(
            ['You may say no by means of the form that', 'stands on our pages, as often as you like.'],
            72,
            200,
          ),
        ],
        links: [
          [[207, 110, 284, 123], 'https://site.example/cookies'],
          [[220, 190, 260, 203], 'https://site.example/no'],
          [[72, 204, 163, 217], 'https://site.example/no'],
        ],
      },
    ]);
    const links = blocks.flatMap((block) =>
      'links' in block
        ? block.links.map(({ start, end, href }) => [textOf(block).slice(start, end), href])
        : [],
    );
    expect(links).toEqual([
      ['our cookie notice', 'https://site.example/cookies'],
      ['form that stands on our pages', 'https://site.example/no'],
    ]);
  });

  it('keep a raised letter in its line, a title of two lines in one, and items apart across pages', async () => {
    const { blocks } = await read([
      {
        texts: [
          { text: 'PERSONAL DATA PROTECTION', x: 200, y: 80, bold: true },
          { text: 'POLICY', x: 259, y: 92, bold: true },
          ...lines(COLUMN, 72, 130),
          { text: 'Our office is on the 28', x: 72, y: 240 },
          { text: 'th', x: 172, y: 236, size: 6.5 },
          { text: 'floor of the tower.', x: 182, y: 240 },
          { text: '"Account" means what you open with us;', x: 72, y: 690 },
        ],
      },
      { texts: lines(['"Order" means what you ask us to send.', ...COLUMN]) },
    ]);
    const texts = blocks.map(textOf);
    expect(blocks[0]).toMatchObject({ kind: 'heading', text: 'PERSONAL DATA PROTECTION POLICY' });
    expect(texts).toContainEqual(expect.stringMatching(/on the 28 ?th floor of the tower\.$/));
    expect(texts).toContainEqual(expect.stringMatching(/^"Account" means what you open with us;$/));
  });

  it('are read column by column below their title', async () => {
    const { blocks } = await read([
      {
        texts: [
          { text: 'Privacy Policy of the Example Shop and its friends', x: 72, y: 80, size: 20 },
          ...lines(COLUMN, 72, 130),
          ...lines(
            COLUMN.map((line) => line.replace('We', 'They')),
            330,
            130,
          ),
        ],
      },
    ]);
    expect(blocks.map(textOf)).toEqual([
      'Privacy Policy of the Example Shop and its friends',
      COLUMN.join(' '),
      COLUMN.join(' ').replaceAll('We', 'They'),
    ]);
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
  });

  it('join words and sentences over line and page ends, without heads and numbers', async () => {
    const page = (number: number, texts: string[]): SmallPage => ({
      texts: [
        { text: 'Example Shop: internal', x: 72, y: 40 },
        ...lines(texts),
        { text: `Page ${number} of 3`, x: 280, y: 760 },
      ],
    });
    const { blocks, dropped } = await read([
      page(1, ['We use the infor-', 'mation of our customers only for the pur-']),
      page(2, ['poses that we name here, and let them opt-', 'out of each of them']),
      page(3, ['as they like.']),
    ]);
    expect(blocks.map(textOf)).toEqual([
      'We use the information of our customers only for the purposes that we name here, and let them opt-out of each of them as they like.',
    ]);
    expect(new Set(dropped.map(({ reason }) => reason))).toEqual(new Set(['repeated-header', 'page-number']));
  });

  it('have headings by weight and number, and lists', async () => {
    const { blocks } = await read([
      {
        texts: [
          ...lines(['1. Your data'], 72, 100, { bold: true, size: 12 }),
          ...lines(['We collect:'], 72, 130),
          ...lines(['- your name;', '- your address.'], 90, 146),
          ...lines(['1.1 Children'], 72, 190, { bold: true }),
          ...lines(['We collect nothing of children.'], 72, 210),
        ],
      },
    ]);
    expect(blocks.map((block) => `${block.kind} ${textOf(block)}`)).toEqual([
      'heading 1. Your data',
      'paragraph We collect:',
      'list-item your name;',
      'list-item your address.',
      'heading 1.1 Children',
      'paragraph We collect nothing of children.',
    ]);
  });
});
