/** What a page or file holds, before anything is concluded from it. Plain JSON. */

/** A link within a text; offsets are UTF-16 units into that text, end exclusive. */
export interface Link {
  start: number;
  end: number;
  /** absolute where the base is known; http, https, mailto and tel only */
  href: string;
}

/** A text that may open with a bold phrase, as run-in headings do. */
interface Led {
  /** end of that phrase, UTF-16 units, exclusive; 0 or absent where there is none */
  leadPhrase?: number;
}

export interface RichText {
  /** no markup, no newline, single spaces */
  text: string;
  links: Link[];
}

export interface HeadingBlock extends RichText {
  kind: 'heading';
  /** 1 to 6 */
  level: number;
  /** id of the element or slug, where one can link to it */
  anchor?: string;
}

export interface ParagraphBlock extends RichText, Led {
  kind: 'paragraph';
}

export interface ListItemBlock extends RichText, Led {
  kind: 'list-item';
  /** 1 for the outermost list */
  depth: number;
  /** items of one list share it; nested lists have their own */
  list: number;
}

export interface TableRowBlock {
  kind: 'table-row';
  cells: RichText[];
  /** true for a row of column headers */
  header: boolean;
  /** rows of one table share it */
  table: number;
}

export type Block = HeadingBlock | ParagraphBlock | ListItemBlock | TableRowBlock;

/** A block that extraction left out, for `extract --explain`. */
export interface DroppedBlock {
  text: string;
  /** kebab-case reason, such as "navigation" or "cookie-banner" */
  reason: string;
}

export interface DocumentWarning {
  id: string;
  message: string;
}

export interface Document {
  /** path or URL as given */
  source: string;
  url: string | null;
  /** ISO date-time, null unless fetched */
  retrievedAt: string | null;
  title: string | null;
  /** what the source declares (html lang), BCP 47; null where it declares none */
  declaredLanguage: string | null;
  blocks: Block[];
  dropped: DroppedBlock[];
  warnings: DocumentWarning[];

  /** the address that a page without a `url`, such as a saved one, gives as its own */
  declaredUrl?: string | null;
  /** for a further part: the address by which the policy links to it */
  linkedAs?: string;
  /** for a policy: linked parts that were tried in vain, each with a sentence that says why */
  unreadParts?: { href: string; problem: string }[];
}
