import type { Block } from '../model/document';

/** All text of a document's blocks, a block a line. */
export function blockText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === 'table-row' ? block.cells.map(({ text }) => text).join(' ') : block.text))
    .join('\n');
}
