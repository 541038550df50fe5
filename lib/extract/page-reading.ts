import type { Draft } from './draft';
import { decodedAddress, protectedAddress } from './email-protection';
import { hiddenBy } from './hidden';
import type { OpenZone, PageBlock } from './page-block';
import { headingLevel, opensPanel } from './element-role';
import { paragraphDrafts } from './paragraph-drafts';
import { lettersOf, piecesOf, splitAtEmptyLines } from './piece-runs';
import { richText, type Piece } from './rich-text';
import { readTable } from './table-rows';
import { BOLD, INLINE, SILENT } from './tags';
import { zoneOf } from './zones';

export interface ReadingOptions {
  base: string | null;
  /** true for an element that styles hide; told from attributes alone where it is not given */
  isHidden?: (element: Element) => boolean;
  /** milliseconds; reading stops at `deadline` */
  now?: () => number;
  deadline?: number;
  maxNodes: number;
  maxLetters: number;
}

interface Context {
  link?: { href: string };
  bold: boolean;
  hidden: boolean;
  /** within a folded panel styles say that everything is hidden, so only attributes are asked */
  folded: boolean;
  zones: OpenZone[];
  depth: number;
  list: number;
  listDepth: number;
}

type Role =
  { kind: 'paragraph' } | { kind: 'heading'; level: number; anchor?: string } | { kind: 'list-item' };

const DEEPEST = 700;

/** Walks a page once, without touching it, and collects its blocks in reading order. */
export class PageReading {
  readonly blocks: PageBlock[] = [];
  /** what stands in a frame or shadow root, to the element that shows it */
  readonly hosts = new Map<Node, Element>();
  readonly images: Element[] = [];
  readonly foreignFrames: string[] = [];
  truncated = false;
  private nodes = 0;
  private letters = 0;
  private lists = 0;
  private tables = 0;
  private run: Piece[] = [];
  private role: Role = { kind: 'paragraph' };

  constructor(private readonly options: ReadingOptions) {}

  read(root: Element): void {
    const context = { bold: false, hidden: false, folded: false, zones: [], depth: 0, list: 0, listDepth: 0 };
    this.element(root, context);
    this.flush(root, context);
  }

  private children(parent: Node, element: Element, context: Context): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (this.truncated) return;
      if (++this.nodes > this.options.maxNodes || this.letters > this.options.maxLetters)
        this.truncated = true;
      else if ((this.nodes & 511) === 0 && this.late()) this.truncated = true;
      if (node.nodeType === 3) this.text(node.nodeValue ?? '', context);
      else if (node.nodeType === 1) this.element(node as Element, context, element);
    }
  }

  private late(): boolean {
    const { now, deadline } = this.options;
    return now !== undefined && deadline !== undefined && now() > deadline;
  }

  private text(value: string, { link, bold }: Context): void {
    if (value === '') return;
    this.letters += value.length;
    this.run.push({ text: value, link, bold });
  }

  private element(element: Element, outer: Context, parent: Element = element): void {
    const tag = element.localName;
    if (SILENT.has(tag)) return;
    if (outer.depth > DEEPEST) {
      this.truncated = true;
      return;
    }
    if (tag === 'br') {
      this.run.push({ text: '\n', lineBreak: true, bold: outer.bold });
      return;
    }
    if (tag === 'img' || tag === 'picture') {
      if (tag === 'img') this.images.push(element);
      else this.children(element, element, outer);
      return;
    }
    if (tag === 'iframe' || tag === 'frame') return this.frame(element, outer, parent);
    const context = { ...outer, depth: outer.depth + 1, bold: outer.bold || BOLD.has(tag) };
    const inline = INLINE.has(tag);
    if (inline) return this.inline(element, tag, context, parent);
    this.block(element, tag, context, parent);
  }

  private inline(element: Element, tag: string, context: Context, parent: Element): void {
    if (this.hiding(element, context) === 'hidden') return;
    if (tag === 'a') {
      const href = element.getAttribute('href');
      const address = href ? decodedAddress(href) : null;
      if (href) context.link = { href: address ? `mailto:${address}` : href };
    }
    const address = protectedAddress(element);
    if (address)
      return this.text(address, { ...context, link: context.link ?? { href: `mailto:${address}` } });
    if (tag === 'slot') return this.slot(element, context, parent);
    this.children(element, parent, context);
    this.shadow(element, context);
  }

  private block(element: Element, tag: string, context: Context, parent: Element): void {
    this.flush(parent, context);
    const role = element.getAttribute('role');
    const zone = zoneOf(tag, role, element.id ?? '', element.getAttribute('class') ?? '');
    if (zone) context.zones = [...context.zones, { ...zone, letters: 0, linkLetters: 0, readable: 0 }];
    const hiding = this.hiding(element, context);
    if (hiding === 'hidden') context.hidden = true;
    if (hiding === 'folded' || tag === 'details') context.folded = true;
    this.content(element, tag, role, context);
    this.flush(element, context);
    this.role = { kind: 'paragraph' };
  }

  private hiding(element: Element, { hidden, folded }: Context): 'hidden' | 'folded' | null {
    return hidden ? null : hiddenBy(element, folded ? undefined : this.options.isHidden);
  }

  private content(element: Element, tag: string, role: string | null, context: Context): void {
    const level = headingLevel(element, tag, role);
    if (level) {
      this.role = { kind: 'heading', level, anchor: element.id || undefined };
      return this.children(element, element, context);
    }
    if (tag === 'button' || role === 'button' || role === 'tab') {
      if (!opensPanel(element)) return;
      return this.children(element, element, { ...context, bold: true });
    }
    if (tag === 'ul' || tag === 'ol' || role === 'list') {
      const list = { ...context, list: ++this.lists, listDepth: context.listDepth + 1 };
      return this.children(element, element, list);
    }
    if ((tag === 'li' || role === 'listitem') && context.list > 0) {
      this.role = { kind: 'list-item' };
      return this.children(element, element, context);
    }
    if (tag === 'table' || role === 'table' || role === 'grid') {
      const rows = readTable(element, (cell) => this.cell(cell, context));
      if (rows) {
        this.caption(element, context);
        return this.table(rows, element, context);
      }
    }
    if (tag === 'slot') return this.slot(element, context, element);
    this.children(element, element, context);
    this.shadow(element, context);
  }

  private shadow(element: Element, context: Context): void {
    const root = element.shadowRoot;
    if (!root || typeof root !== 'object') return;
    this.hosts.set(root, element);
    this.children(root, element, context);
  }

  private slot(element: Element, context: Context, parent: Element): void {
    const slot = element as HTMLSlotElement;
    // what is assigned to it was read as the host's own child
    if (slot.assignedNodes?.().length) return;
    this.children(element, parent, context);
  }

  private frame(element: Element, context: Context, parent: Element): void {
    this.flush(parent, context);
    let body: Element | null = null;
    try {
      body = (element as HTMLIFrameElement).contentDocument?.body ?? null;
    } catch {
      // a frame of another origin says so by throwing
    }
    if (body) this.hosts.set(body, parent);
    if (body) return this.children(body, body, { ...context, depth: context.depth + 1 });
    const source = element.getAttribute('src');
    if (source && /^https?:|^\//.test(source) && !context.hidden) this.foreignFrames.push(source);
  }

  /** A cell's runs, lists within it as bullets. */
  private cell(cell: Element, context: Context): Piece[] {
    const outer = { run: this.run, role: this.role, blocks: this.blocks.length };
    this.run = [];
    this.role = { kind: 'paragraph' };
    const pieces: Piece[] = [];
    this.children(cell, cell, { ...context, list: 0, listDepth: 0, depth: context.depth + 2 });
    this.flush(cell, context);
    const inside = this.blocks.splice(outer.blocks);
    for (const { draft } of inside) {
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

  private caption(table: Element, context: Context): void {
    const caption = table.firstElementChild;
    if (caption?.localName !== 'caption') return;
    this.children(caption, caption, context);
    this.flush(caption, context);
  }

  private table(rows: { cells: Piece[][]; header: boolean }[], element: Element, context: Context): void {
    const table = ++this.tables;
    for (const row of rows) {
      const cells = row.cells
        .map((pieces) => richText(pieces, this.options.base))
        .map(({ text, links }) => ({ text, links }));
      if (cells.every((cell) => cell.text === '')) continue;
      const linkLetters = lettersOf(row.cells.flat().filter((piece) => piece.link));
      this.push(
        { kind: 'table-row', cells, header: row.header, table },
        lettersOf(row.cells.flat()),
        linkLetters,
        element,
        context,
      );
    }
  }

  private flush(parent: Element, context: Context): void {
    const run = this.run;
    if (run.length === 0) return;
    this.run = [];
    if (!run.some((piece) => piece.text.trim() !== '')) return;
    const role = this.role;
    if (role.kind === 'list-item') this.role = { kind: 'paragraph' };
    const drafts = splitAtEmptyLines(run).flatMap((part, index) =>
      this.drafts(part, index === 0 ? role : { kind: 'paragraph' }, context),
    );
    const letters = lettersOf(run);
    const linkLetters = lettersOf(run.filter((piece) => piece.link));
    const share = linkLetters / (letters || 1);
    for (const draft of drafts) {
      const own = draft.kind === 'table-row' ? 0 : draft.text.length;
      this.push(draft, own, Math.round(own * share), parent, context);
    }
  }

  private drafts(run: Piece[], role: Role, { list, listDepth }: Context): Draft[] {
    const { base } = this.options;
    if (role.kind === 'paragraph') return paragraphDrafts(run, base, () => ++this.lists, listDepth + 1);
    const { text, links, leadPhrase } = richText(run, base);
    if (text === '') return [];
    if (role.kind === 'heading')
      return [
        { kind: 'heading', level: role.level, text, links, ...(role.anchor ? { anchor: role.anchor } : {}) },
      ];
    return [{ kind: 'list-item', depth: listDepth, marker: null, list, text, links, leadPhrase }];
  }

  private push(draft: Draft, letters: number, linkLetters: number, parent: Element, context: Context): void {
    this.blocks.push({ draft, parent, zones: context.zones, letters, linkLetters, hidden: context.hidden });
  }
}
