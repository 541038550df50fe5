import type { Block, Document } from '../model/document';
import type { Range, Segment } from '../model/segment';
import { HeadingStack } from './headings';
import { LeadTracker } from './leads';
import { runInOf } from './run-in';
import { sentencesOf } from './sentences';

/** Cuts documents into what one can quote, in reading order; `part` is the document's index. */
export function segment(documents: Document[]): Segment[] {
  const segments: Segment[] = [];
  documents.forEach((document, part) => {
    const headings = new HeadingStack();
    const leads = new LeadTracker();
    const headerRows = new Map<number, number>();
    for (const block of document.blocks) {
      const { text, cells, links } = contentOf(block);
      if (text === '') continue;
      const id = segments.length;
      const above = headings.above(block);
      const runIn = runInOf(block);
      const made: Segment = {
        id,
        part,
        kind: block.kind,
        headings: above.map((heading) => heading.text),
        headingIds: above.map((heading) => heading.id),
        text,
        links,
        topics: [],
        level: levelOf(block),
        lead: null,
        cells,
        headerRow: block.kind === 'table-row' && !block.header ? (headerRows.get(block.table) ?? null) : null,
        runIn,
        sentences: sentencesOf(text, block.kind === 'table-row' ? cells : runIn ? [runIn] : []),
      };
      if (block.kind === 'table-row' && block.header) headerRows.set(block.table, id);
      made.lead = leads.leadOf(block, made);
      if (block.kind === 'heading') headings.push(block.level, id, text);
      segments.push(made);
    }
  });
  return segments;
}

const SEPARATOR = ' | ';

function contentOf(block: Block): Pick<Segment, 'text' | 'cells' | 'links'> {
  if (block.kind !== 'table-row') return { text: block.text, cells: [], links: block.links };
  let text = '';
  const cells: Range[] = [];
  const links: Segment['links'] = [];
  block.cells.forEach((cell, index) => {
    if (index > 0) text += SEPARATOR;
    const offset = text.length;
    text += cell.text;
    cells.push({ start: offset, end: text.length });
    links.push(
      ...cell.links.map((link) => ({ ...link, start: link.start + offset, end: link.end + offset })),
    );
  });
  return block.cells.some((cell) => cell.text !== '')
    ? { text, cells, links }
    : { text: '', cells: [], links: [] };
}

function levelOf(block: Block): number {
  if (block.kind === 'heading') return block.level;
  return block.kind === 'list-item' ? block.depth : 0;
}
