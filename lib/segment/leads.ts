import type { Block } from '../model/document';
import type { Segment } from '../model/segment';
import { announces, announcesTable, opensWithMarker, remainsOpen } from './announcements';

interface OpenItem {
  depth: number;
  /** what its own items hang on: itself, or its lead where it ends like one item among others */
  lead: number;
}

/** "…;": the items below such an item are its neighbours, set one deeper by mistake. */
const CLOSED = /[;,]$|[;,] (?:and|or)$/;

/** Follows a document's blocks in order and tells which segment introduces each. */
export class LeadTracker {
  /** the segment just before */
  private previous: { block: Block; segment: Segment } | null = null;
  private listLeads = new Map<number, number | null>();
  private tableLeads = new Map<number, number | null>();
  private path: OpenItem[] = [];
  /** the lead that paragraphs acting as a list hang on */
  private paragraphs: { lead: number; style: string; open: boolean } | null = null;

  leadOf(block: Block, segment: Segment): number | null {
    const lead = this.find(block, segment);
    if (block.kind === 'heading' || block.kind === 'table-row') this.path = [];
    this.previous = { block, segment };
    return lead;
  }

  private find(block: Block, segment: Segment): number | null {
    if (block.kind === 'paragraph') return this.paragraphLead(segment);
    if (block.kind === 'heading') {
      this.paragraphs = null;
      return null;
    }
    const lead = block.kind === 'list-item' ? this.itemLead(block, segment) : this.rowLead(block.table);
    if (block.kind === 'table-row') this.paragraphs = null;
    return lead;
  }

  private itemLead(block: Extract<Block, { kind: 'list-item' }>, { id, text }: Segment): number | null {
    this.path = this.path.filter((item) => item.depth < block.depth);
    if (!this.listLeads.has(block.list)) this.listLeads.set(block.list, this.introduction(this.path.at(-1)));
    const lead = this.listLeads.get(block.list)!;
    this.path.push({ depth: block.depth, lead: (CLOSED.test(text) ? lead : null) ?? id });
    return lead;
  }

  /** What a list hangs on: the announcement right before it, its parent item, or the lead of the list right before. */
  private introduction(parent: OpenItem | undefined): number | null {
    if (!this.previous) return null;
    const { block, segment } = this.previous;
    if (block.kind === 'list-item') {
      if (remainsOpen(segment.text)) return segment.id;
      return parent ? parent.lead : (this.listLeads.get(block.list) ?? null);
    }
    if (block.kind !== 'table-row' && announces(segment.text)) return segment.id;
    if (parent) return parent.lead;
    return segment.lead !== null && this.paragraphs ? this.paragraphs.lead : null;
  }

  private rowLead(table: number): number | null {
    if (!this.tableLeads.has(table)) {
      const before = this.previous;
      const introduced = before && before.block.kind !== 'table-row' && announcesTable(before.segment.text);
      this.tableLeads.set(table, introduced ? before.segment.id : null);
    }
    return this.tableLeads.get(table)!;
  }

  /** Paragraphs that act as a list: lettered, left open by a semicolon, or each opening with its own label. */
  private paragraphLead(segment: Segment): number | null {
    const before = this.previous;
    const style = styleOf(segment);
    const labelsOfItsOwn = style === 'label' && before?.segment.runIn;
    if (
      before &&
      before.block.kind !== 'list-item' &&
      before.segment.lead === null &&
      remainsOpen(before.segment.text)
    ) {
      this.paragraphs = style && !labelsOfItsOwn ? { lead: before.segment.id, style, open: false } : null;
    } else if (this.paragraphs && !(style === this.paragraphs.style || this.paragraphs.open))
      this.paragraphs = null;
    if (!this.paragraphs) return null;
    this.paragraphs.open = CLOSED.test(segment.text);
    return this.paragraphs.lead;
  }
}

function styleOf(segment: Segment): string | null {
  if (opensWithMarker(segment.text)) return 'marker';
  if (/[;,]$|[;,] (and|or|and\/or)$/.test(segment.text)) return 'open';
  if (/^\p{Ll}/u.test(segment.text)) return 'lower-case';
  const label = segment.runIn ? segment.text.slice(0, segment.runIn.end) : '';
  // "Retention. We keep …" after an announcement begins a new subject; "Identifiers: name, …" answers it
  if (/[:–—-]$/.test(label) && !remainsOpen(segment.text)) return 'label';
  return null;
}
