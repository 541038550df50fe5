import { describe, expect, it } from 'vitest';
import { textOf } from '../../lib/extract/draft';
import { readPage } from '../../lib/extract/reader';
import { parse, prose, readHtml } from './page';

const TEXT = `PRIVACY POLICY

1. What we collect

We collect the name and the mail address that you give us when you open an
account, and what your browser sends whenever you visit one of our pages,
which is what every browser does.

We share it with:

- people who carry parcels
- people who keep our books

2. Your rights

You may ask us for a copy of what we hold about you, or have it removed. We
answer within a month, and charge nothing for it, at https://tea.example/ask.`;

const OUTLINE = [
  ['heading', 'PRIVACY POLICY'],
  ['heading', '1. What we collect'],
  ['paragraph', expect.stringMatching(/^We collect the name .* every browser does\.$/)],
  ['paragraph', 'We share it with:'],
  ['list-item', 'people who carry parcels'],
  ['list-item', 'people who keep our books'],
  ['heading', '2. Your rights'],
  ['paragraph', expect.stringMatching(/^You may ask .* https:\/\/tea\.example\/ask\.$/)],
];

describe('text whose lines stand as they were written', () => {
  it.each([
    ['a tab of plain text', `<pre style="word-wrap: break-word; white-space: pre-wrap;">${TEXT}</pre>`],
    ['in a page', `<main><div style="white-space: pre-line">${TEXT}</div></main>`],
  ])('is read line by line: %s', (_where, body) => {
    const { document } = readPage(parse(`<html><head></head><body>${body}</body></html>`));
    expect(document.blocks.map((block) => [block.kind, textOf(block)])).toEqual(OUTLINE);
  });

  it('has lists of its own', () => {
    const { blocks } = readHtml(
      `<main><ul><li>ours</ul>${prose(3)}<pre>Text:\n\n- theirs\n- too</pre></main>`,
    );
    const lists = blocks.flatMap((block) => (block.kind === 'list-item' ? [block.list] : []));
    expect(lists).toEqual([1, 2, 2]);
  });
});
