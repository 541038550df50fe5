import type { Block, Document } from '../model/document';

/** More text than any policy has: the longest of 700 looked at has 0.4 million characters. */
const MAX_CHARACTERS = 1_500_000;
const MAX_BLOCKS = 30_000;
/** A paragraph longer than this is no paragraph; it is cut at sentences into quotable ones. */
const MAX_PARAGRAPH = 4_000;

/**
 * Documents of a size that everything after can read in bounded time: text beyond the limit is left out with a
 * warning, a giant paragraph becomes several. The limit holds for all documents together.
 */
export function bounded(documents: Document[]): Document[] {
  let room = MAX_CHARACTERS;
  let blocksLeft = MAX_BLOCKS;
  return documents.map((document) => {
    const blocks: Block[] = [];
    for (const block of document.blocks.flatMap(parted)) {
      room -= sizeOf(block);
      blocksLeft--;
      if (room < 0 || blocksLeft < 0) break;
      blocks.push(block);
    }
    const cut = room < 0 || blocksLeft < 0;
    return cut
      ? { ...document, blocks, warnings: [...document.warnings, truncated] }
      : { ...document, blocks };
  });
}

const truncated = {
  id: 'truncated',
  message: `Only the first ${MAX_CHARACTERS / 1e6} million characters or ${MAX_BLOCKS / 1e3} thousand paragraphs were read.`,
};

const sizeOf = (block: Block): number =>
  block.kind === 'table-row'
    ? block.cells.reduce((sum, { text }) => sum + text.length, 0)
    : block.text.length;

function parted(block: Block): Block[] {
  if (block.kind === 'table-row' || block.text.length <= MAX_PARAGRAPH) return [block];
  const parts: Block[] = [];
  for (let start = 0; start < block.text.length;) {
    const end = cutAfter(block.text, start);
    const links = block.links
      .filter((link) => link.start >= start && link.end <= end)
      .map((link) => ({ ...link, start: link.start - start, end: link.end - start }));
    const text = block.text.slice(start, end).trim();
    // what opens the block (its marker, its bold phrase) opens the first part alone
    parts.push(parts.length ? { kind: 'paragraph', text, links } : { ...block, text, links });
    start = end;
  }
  return parts;
}

/** The last end of a sentence, else of a word, within a paragraph's length. */
function cutAfter(text: string, start: number): number {
  const limit = start + MAX_PARAGRAPH;
  if (limit >= text.length) return text.length;
  const part = text.slice(start, limit);
  const sentence = part.lastIndexOf('. ');
  const word = part.lastIndexOf(' ');
  if (sentence > MAX_PARAGRAPH / 2) return start + sentence + 2;
  if (word > 0) return start + word + 1;
  // never between the two halves of one character
  return /[\ud800-\udbff]$/.test(part) ? limit - 1 : limit;
}
