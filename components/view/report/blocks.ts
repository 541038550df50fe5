import type { Segment } from '../../../lib/model';

/** Neighbouring segments that are one thing to a reader. */
export type TextBlock =
  | { kind: 'heading'; segment: Segment }
  | { kind: 'paragraph'; segment: Segment }
  | { kind: 'list'; segments: Segment[] }
  | { kind: 'table'; header: Segment | null; segments: Segment[] };

/** Segments as headings, paragraphs, lists and tables. */
export function blocksOf(segments: readonly Segment[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const segment of segments) {
    const last = blocks.at(-1);
    if (segment.kind === 'heading' || segment.kind === 'paragraph') {
      blocks.push({ kind: segment.kind, segment });
    } else if (segment.kind === 'list-item') {
      if (last?.kind === 'list') last.segments.push(segment);
      else blocks.push({ kind: 'list', segments: [segment] });
    } else {
      addRow(blocks, segment);
    }
  }
  return blocks;
}

/** Rows stand in one table while they have the same header; a header row opens one. */
function addRow(blocks: TextBlock[], row: Segment): void {
  const last = blocks.at(-1);
  const table = last?.kind === 'table' ? last : null;
  if (table && row.headerRow === (table.header?.id ?? null)) {
    table.segments.push(row);
    return;
  }
  const header = table?.segments.length === 1 && row.headerRow === table.segments[0]!.id;
  if (header) blocks.splice(-1, 1, { kind: 'table', header: table.segments[0]!, segments: [row] });
  else blocks.push({ kind: 'table', header: null, segments: [row] });
}

/** The segments of a block, in order. */
export function segmentsOf(block: TextBlock): Segment[] {
  if (block.kind === 'list') return block.segments;
  if (block.kind === 'table') return block.header ? [block.header, ...block.segments] : block.segments;
  return [block.segment];
}

/** An item that brings its own number or letter needs no bullet. */
export function hasMarker(text: string): boolean {
  return /^(?:\(?[\p{L}\p{N}]{1,4}[.)]|[-–—•*・])/u.test(text);
}
