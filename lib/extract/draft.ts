import type { Block } from '../model/document';

/**
 * A block while it is being read. `leadPhrase` is the end of the bold phrase its text opens with, which the
 * segmenter takes for a run-in heading; it stays on paragraphs and list items as an optional extra. `ordinal` is an
 * item's number in an ordered list, which `numberedSections` takes off again.
 */
export type Draft = Block & { leadPhrase?: number; ordinal?: number };

export function textOf(block: Block): string {
  return block.kind === 'table-row' ? block.cells.map((cell) => cell.text).join(' | ') : block.text;
}
