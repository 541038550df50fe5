import { describe, expect, it } from 'vitest';
import { textOf } from '../../lib/extract/draft';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { page, readHtml, SENTENCE } from './page';

const outline = (blocks: ReturnType<typeof readHtml>['blocks'], count: number) =>
  blocks
    .slice(0, count)
    .map((block) => `${block.kind}${block.kind === 'heading' ? block.level : ''} ${textOf(block)}`);
const html = (inside: string, count: number) => outline(readHtml(page(inside)).blocks, count);
const markdown = (text: string, count: number) => outline(fromMarkdown(text, { source: 't' }).blocks, count);

const SECTIONS = [
  'heading2 1. Your data',
  `paragraph ${SENTENCE}`,
  'heading2 2. Sharing',
  'paragraph We share with:',
  'list-item friends',
  'heading2 3. Contact',
  `paragraph ${SENTENCE}`,
];

describe('ordered lists of sections', () => {
  it.each([
    [
      'in one list',
      `<ol><li>Your data<p>${SENTENCE}</p></li><li>Sharing<p>We share with:</p><ul><li>friends</li></ul></li><li>Contact<p>${SENTENCE}</p></li></ol>`,
    ],
    [
      'in lists that count on',
      `<ol><li>Your data</li></ol><p>${SENTENCE}</p><ol start="2"><li>Sharing</li></ol><p>We share with:</p><ul><li>friends</li></ul><ol start="3"><li>Contact</li></ol><p>${SENTENCE}</p>`,
    ],
    [
      'by the value of an item',
      `<ol><li>Your data</li></ol><p>${SENTENCE}</p><ol><li value="2">Sharing</li></ol><p>We share with:</p><ul><li>friends</li></ul><ol><li value="3">Contact</li></ol><p>${SENTENCE}</p>`,
    ],
    [
      'with headings in them',
      `<ol><li><h2>Your data</h2><p>${SENTENCE}</p></li><li><h2>Sharing</h2><p>We share with:</p><ul><li>friends</li></ul></li><li><h2>3. Contact</h2><p>${SENTENCE}</p></li></ol>`,
    ],
  ])('have headings with their numbers: %s', (_how, inside) => {
    expect(html(inside, 7)).toEqual(SECTIONS);
  });

  it('have them in Markdown too', () => {
    const text = `1. Your data\n\n   ${SENTENCE}\n2. Sharing\n\n   We share with:\n   - friends\n3. Contact\n\n   ${SENTENCE}\n`;
    expect(markdown(text, 7)).toEqual(SECTIONS);
  });

  it('keep what they link to', () => {
    const link = '<a href="/x">data</a>';
    const inside = `<ol><li>Your ${link}<p>${SENTENCE}</p></li><li>B<p>${SENTENCE}</p></li><li>C<p>${SENTENCE}</p></li></ol>`;
    const [first] = readHtml(page(inside)).blocks;
    expect(first).toMatchObject({ kind: 'heading', links: [{ start: 8, end: 12 }] });
  });
});

describe('other ordered lists stay lists', () => {
  it.each([
    ['short items', '<ol><li>Your name</li><li>Your mail</li><li>Your age</li></ol>'],
    ['sentences', `<ol><li>We ask you.</li><li>You answer.</li><li>We decide.</li></ol>`],
    [
      'items with lists',
      '<ol><li>A<ul><li>a</li></ul></li><li>B<ul><li>b</li></ul></li><li>C<ul><li>c</li></ul></li></ol>',
    ],
    [
      'bullets',
      `<ul><li>A<p>${SENTENCE}</p></li><li>B<p>${SENTENCE}</p></li><li>C<p>${SENTENCE}</p></li></ul>`,
    ],
  ])('%s', (_what, inside) => {
    const blocks = readHtml(page(`<p>We collect:</p>${inside}`)).blocks;
    expect(blocks.filter(({ kind }) => kind === 'heading')).toEqual([]);
    expect(JSON.stringify(blocks)).not.toContain('ordinal');
  });
});
