import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../lib/model';
import { bounded } from '../../lib/segment/bounded';

const documentOf = (...blocks: Block[]): Document => ({
  source: 'long',
  url: null,
  retrievedAt: null,
  title: null,
  declaredLanguage: null,
  blocks,
  dropped: [],
  warnings: [],
});
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, links: [] });
const textsOf = ([document]: Document[]) =>
  document!.blocks.map((block) => (block.kind === 'table-row' ? '' : block.text));

describe('bounded', () => {
  it('leaves an honest document as it is', () => {
    const document = documentOf(paragraph('We collect your name.'));
    expect(bounded([document])).toEqual([document]);
  });

  it('cuts a giant item into paragraphs; what opens it opens the first alone', () => {
    const text = 'Sharing. We share your data. '.repeat(200).trim();
    const item: Block = {
      kind: 'list-item',
      text,
      links: [],
      leadPhrase: 8,
      depth: 1,
      list: 1,
    };
    const [first, second] = bounded([documentOf(item)])[0]!.blocks;
    expect(first).toMatchObject({ kind: 'list-item', leadPhrase: 8 });
    expect(second).toEqual({ kind: 'paragraph', text: expect.any(String) as string, links: [] });
  });

  it('keeps links where their words are', () => {
    const text = `${'We share your data. '.repeat(220)}Opt out here.`;
    const link = { start: text.length - 5, end: text.length - 1, href: 'https://a.example/' };
    const { blocks } = bounded([documentOf({ kind: 'paragraph', text, links: [link] })])[0]!;
    const last = blocks.at(-1)!;
    if (last.kind === 'table-row') throw new Error('a row');
    expect(last.links.map(({ start, end }) => last.text.slice(start, end))).toEqual(['here']);
  });

  it('never cuts a character in two', () => {
    const texts = textsOf(bounded([documentOf(paragraph(`a${'😀'.repeat(5_000)}`))]));
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.filter((text) => !text.isWellFormed())).toEqual([]);
  });

  it('says that it was cut, in the same words on every machine', () => {
    const [document] = bounded([documentOf(...Array.from({ length: 30_001 }, () => paragraph('x')))]);
    expect(document!.blocks).toHaveLength(30_000);
    expect(document!.warnings).toEqual([
      {
        id: 'truncated',
        message: 'Only the first 1.5 million characters or 30 thousand paragraphs were read.',
      },
    ]);
  });
});
