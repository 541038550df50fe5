import type { Link } from './document';
import type { TopicId } from './vocabulary';

export interface Range {
  /** inclusive, UTF-16 units */
  start: number;
  /** exclusive */
  end: number;
}

export interface Topic {
  id: TopicId;
  score: number;
}

export type SegmentKind = 'heading' | 'paragraph' | 'list-item' | 'table-row';

/** What one can quote. The contract's fields first; the others carry the structure that claims inherit from. */
export interface Segment {
  /** 0, 1, 2, ... in reading order */
  id: number;
  part: number;
  kind: SegmentKind;
  /** texts of the headings above it, outermost first */
  headings: string[];
  /** plain text, no newline; cells of a table row joined by " | " */
  text: string;
  links: Link[];
  topics: Topic[];

  /** 1 to 6 for a heading, depth for a list item, else 0 */
  level: number;
  /** segment ids of `headings`; empty for headings that are no segment */
  headingIds: number[];
  /**
   * The segment that introduces this one: the paragraph or parent item that a list hangs on
   * ("We do not collect:"), the paragraph ending in a colon before a table or paragraphs that act as a list.
   */
  lead: number | null;
  /** a table row's cells as ranges of `text`; empty otherwise */
  cells: Range[];
  /** the segment of the column headers, for a table row below one */
  headerRow: number | null;
  /** a run-in heading at the start ("Sale of Personal Information. In the preceding…"), as a range of `text` */
  runIn: Range | null;
  sentences: Range[];
}
