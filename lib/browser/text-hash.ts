import type { Block, Document } from '../model';

/** SHA-256 of the blocks' text and links, as hex: the same page read twice has the same. */
export async function textHash(document: Pick<Document, 'blocks' | 'url'>): Promise<string> {
  const text = [document.url ?? '', ...document.blocks.map(plain)].join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function plain(block: Block): string {
  const texts = block.kind === 'table-row' ? block.cells : [block];
  return texts.map(({ text, links }) => [text, ...links.map((link) => link.href)].join('\t')).join('\t');
}
