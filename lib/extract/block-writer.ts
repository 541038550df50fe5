import type { Draft } from './draft';
import { markerOf } from './markers';
import type { OpenZone, PageBlock } from './page-block';
import { paragraphDrafts } from './paragraph-drafts';
import { lettersOf, openingOf, piecesOf, splitAtEmptyLines } from './piece-runs';
import { richText, type Piece } from './rich-text';
import type { TableRow } from './table-rows';
import { textDrafts } from './text-drafts';

/** What the next run of text will be. */
export type Role =
  | { kind: 'paragraph' }
  | { kind: 'heading'; level: number; anchor?: string; ordinal?: number }
  /** `ordinal` in an ordered list */
  | { kind: 'list-item'; ordinal?: number };

/** Longer ones are paragraphs that an author made stand out. */
const LONGEST_HEADING = 250;

/** Where on the page a run ends. */
export interface Place {
  hidden: boolean;
  zones: OpenZone[];
  /** 0 outside lists */
  list: number;
  listDepth: number;
}

/** Turns the runs of text that a walk over a page hands over, and where they end, into blocks. Knows no elements' names. */
export class BlockWriter {
  readonly blocks: PageBlock[] = [];
  role: Role = { kind: 'paragraph' };
  private run: Piece[] = [];
  private lists = 0;
  private tables = 0;

  constructor(private readonly base: string | null) {}

  add(piece: Piece): void {
    this.run.push(piece);
  }

  newList(): number {
    return ++this.lists;
  }

  /** Ends the run: what was added since the last end becomes a block, or several. */
  end(parent: Element, place: Place): void {
    const run = this.run;
    if (run.length === 0) return;
    this.run = [];
    if (!run.some((piece) => piece.text.trim() !== '')) return;
    const role = this.role;
    if (role.kind === 'list-item') this.role = { kind: 'paragraph' };
    const drafts = splitAtEmptyLines(run).flatMap((part, index) =>
      this.drafts(part, index === 0 ? role : { kind: 'paragraph' }, place),
    );
    const share = lettersOf(run.filter((piece) => piece.link)) / (lettersOf(run) || 1);
    for (const draft of drafts) {
      const letters = draft.kind === 'table-row' ? 0 : draft.text.length;
      this.push(draft, letters, Math.round(letters * share), parent, place);
    }
  }

  /** What `read` adds, as the pieces of one cell: lists within it as bullets. */
  cell(read: () => void): Piece[] {
    const outer = { run: this.run, role: this.role, blocks: this.blocks.length };
    this.run = [];
    this.role = { kind: 'paragraph' };
    read();
    const pieces: Piece[] = [];
    for (const { draft } of this.blocks.splice(outer.blocks)) {
      if (draft.kind === 'table-row') {
        for (const { text, links } of draft.cells) pieces.push(...piecesOf(text, links), { text: ' ' });
        continue;
      }
      if (draft.kind === 'list-item') pieces.push({ text: '• ' });
      pieces.push(...piecesOf(draft.text, draft.links), { text: ' ' });
    }
    this.run = outer.run;
    this.role = outer.role;
    return pieces;
  }

  table(rows: TableRow[], parent: Element, place: Place): void {
    const table = ++this.tables;
    for (const row of rows) {
      const cells = row.cells
        .map((pieces) => richText(pieces, this.base))
        .map(({ text, links }) => ({ text, links }));
      if (cells.every((cell) => cell.text === '')) continue;
      const pieces = row.cells.flat();
      const linkLetters = lettersOf(pieces.filter((piece) => piece.link));
      const draft: Draft = { kind: 'table-row', cells, header: row.header, table };
      this.push(draft, lettersOf(pieces), linkLetters, parent, place);
    }
  }

  /** Text whose lines stand as they were written. */
  lines(text: string, parent: Element, place: Place): void {
    const before = this.lists;
    for (const draft of textDrafts(text, this.base)) {
      if (draft.kind === 'table-row') continue;
      if (draft.kind === 'list-item') {
        draft.list += before;
        draft.depth += place.listDepth;
        this.lists = Math.max(this.lists, draft.list);
      }
      this.push(draft, draft.text.length, 0, parent, place);
    }
  }

  private drafts(run: Piece[], role: Role, { list, listDepth }: Place): Draft[] {
    if (role.kind === 'paragraph')
      return paragraphDrafts(run, this.base, () => this.newList(), listDepth + 1);
    const numbered = role.kind === 'heading' && role.ordinal && !markerOf(openingOf(run));
    const pieces = numbered ? [{ text: `${role.ordinal}. ` }, ...run] : run;
    const { text, links, leadPhrase } = richText(pieces, this.base);
    if (text === '') return [];
    if (role.kind === 'list-item')
      return [{ kind: 'list-item', depth: listDepth, list, text, links, leadPhrase, ordinal: role.ordinal }];
    const { level, anchor } = role;
    if (text.length > LONGEST_HEADING) return [{ kind: 'paragraph', text, links, leadPhrase: 0 }];
    return [{ kind: 'heading', level, text, links, ...(anchor ? { anchor } : {}) }];
  }

  private push(draft: Draft, letters: number, linkLetters: number, parent: Element, place: Place): void {
    const { zones, hidden } = place;
    this.blocks.push({ draft, parent, zones, letters, linkLetters, hidden });
  }
}
