import { BlockWriter, type Place } from './block-writer';
import { decodedAddress, protectedAddress } from './email-protection';
import { firstNumber, headingLevel, keepsLines, opensPanel } from './element-role';
import { bodyOfFrame, isFilledSlot, shadowOf, sourceOfFrame } from './embedded';
import { flatText } from './flat-text';
import { hiddenBy } from './hidden';
import type { PageBlock } from './page-block';
import type { Piece } from './rich-text';
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
  /** the element that the page's address points to */
  target?: Element | null;
}

interface Context extends Place {
  link?: { href: string };
  bold: boolean;
  /** within a folded panel styles say that everything is hidden, so only attributes are asked */
  folded: boolean;
  depth: number;
  /** of the ordered list around it */
  numbers?: { next: number };
}

/** Deeper, where only scripts build and every element takes stack, just the text is read. */
const DEEPEST = 700;

/** Walks a page once, without touching it, and collects its blocks in reading order. */
export class PageReading {
  /** what stands in a frame or shadow root, to the element that shows it */
  readonly hosts = new Map<Node, Element>();
  readonly images: Element[] = [];
  readonly foreignFrames: string[] = [];
  truncated = false;
  /** how many blocks were read when the walk came to the target; null before */
  targetAt: number | null = null;
  /** how many were walked */
  nodes = 0;
  private letters = 0;

  private readonly writer: BlockWriter;

  constructor(private readonly options: ReadingOptions) {
    this.writer = new BlockWriter(options.base);
  }

  get blocks(): PageBlock[] {
    return this.writer.blocks;
  }

  read(root: Element): void {
    const context = { bold: false, hidden: false, folded: false, zones: [], depth: 0, list: 0, listDepth: 0 };
    this.element(root, context);
    this.writer.end(root, context);
  }

  private children(parent: Node, element: Element, context: Context): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (this.isOver()) return;
      if (node.nodeType === 3) this.text(node.nodeValue ?? '', context);
      else if (node.nodeType === 1) this.element(node as Element, context, element);
    }
  }

  /** Counts one more node, and stops for good at one too many, one too late. */
  private isOver(): boolean {
    const { maxNodes, maxLetters, now, deadline } = this.options;
    if (++this.nodes > maxNodes || this.letters > maxLetters) this.truncated = true;
    else if ((this.nodes & 511) === 0 && now && deadline !== undefined && now() > deadline)
      this.truncated = true;
    return this.truncated;
  }

  private flat(element: Element, context: Context): void {
    for (const text of flatText(element)) {
      if (this.isOver()) return;
      if (text === null) this.writer.end(element, context);
      else this.text(text, context);
    }
  }

  private text(value: string, { link, bold }: Context): void {
    if (value === '') return;
    this.letters += value.length;
    this.writer.add({ text: value, link, bold });
  }

  private element(element: Element, outer: Context, parent: Element = element): void {
    const tag = element.localName;
    if (SILENT.has(tag)) return;
    if (element === this.options.target) this.targetAt = this.blocks.length;
    if (outer.depth > DEEPEST) return this.flat(element, outer);
    if (tag === 'br') {
      this.writer.add({ text: '\n', lineBreak: true, bold: outer.bold });
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
    if (tag === 'slot' && isFilledSlot(element)) return;
    this.children(element, parent, context);
    this.shadow(element, context);
  }

  private block(element: Element, tag: string, context: Context, parent: Element): void {
    this.writer.end(parent, context);
    const role = element.getAttribute('role');
    const zone = zoneOf(tag, role, element.id ?? '', element.getAttribute('class') ?? '');
    if (zone) context.zones = [...context.zones, { ...zone, letters: 0, linkLetters: 0, readable: 0 }];
    const hiding = this.hiding(element, context);
    if (hiding === 'hidden') context.hidden = true;
    if (hiding === 'folded' || tag === 'details') context.folded = true;
    this.content(element, tag, role, context);
    this.writer.end(element, context);
    this.writer.role = { kind: 'paragraph' };
  }

  private hiding(element: Element, { hidden, folded }: Context): 'hidden' | 'folded' | null {
    return hidden ? null : hiddenBy(element, folded ? undefined : this.options.isHidden);
  }

  private content(element: Element, tag: string, role: string | null, context: Context): void {
    const level = headingLevel(element, tag, role);
    if (level) {
      const { role: before } = this.writer;
      const ordinal = before.kind === 'list-item' ? before.ordinal : undefined;
      this.writer.role = { kind: 'heading', level, anchor: element.id || undefined, ordinal };
      return this.children(element, element, context);
    }
    if (tag === 'button' || role === 'button' || role === 'tab') {
      if (!opensPanel(element)) return;
      return this.children(element, element, { ...context, bold: true });
    }
    if (tag === 'ul' || tag === 'ol' || role === 'list') {
      const listDepth = context.listDepth + 1;
      const numbers = tag === 'ol' ? { next: firstNumber(element) } : undefined;
      return this.children(element, element, {
        ...context,
        list: this.writer.newList(),
        listDepth,
        numbers,
      });
    }
    if ((tag === 'li' || role === 'listitem') && context.list > 0) {
      const { numbers } = context;
      if (numbers) numbers.next = Number(element.getAttribute('value')) || numbers.next;
      this.writer.role = { kind: 'list-item', ordinal: numbers && numbers.next++ };
      return this.children(element, element, context);
    }
    if (tag === 'table' || role === 'table' || role === 'grid') {
      const rows = readTable(element, (cell) => this.cell(cell, context));
      if (rows) {
        this.caption(element, context);
        return this.writer.table(rows, element, context);
      }
    }
    if (keepsLines(element, tag)) return this.lines(element, context);
    this.children(element, element, context);
    this.shadow(element, context);
  }

  private lines(element: Element, context: Context): void {
    const text = (element.textContent ?? '').slice(0, this.options.maxLetters);
    this.letters += text.length;
    this.writer.lines(text, element, context);
  }

  private shadow(element: Element, context: Context): void {
    const root = shadowOf(element);
    if (!root) return;
    this.hosts.set(root, element);
    this.children(root, element, context);
  }

  private frame(element: Element, context: Context, parent: Element): void {
    this.writer.end(parent, context);
    const body = bodyOfFrame(element);
    if (!body) {
      const source = sourceOfFrame(element);
      if (source && !context.hidden) this.foreignFrames.push(source);
      return;
    }
    this.hosts.set(body, parent);
    this.children(body, body, { ...context, depth: context.depth + 1 });
  }

  private cell(cell: Element, context: Context): Piece[] {
    const inside = { ...context, list: 0, listDepth: 0, depth: context.depth + 2 };
    return this.writer.cell(() => {
      this.children(cell, cell, inside);
      this.writer.end(cell, context);
    });
  }

  private caption(table: Element, context: Context): void {
    const caption = table.firstElementChild;
    if (caption?.localName !== 'caption') return;
    this.children(caption, caption, context);
    this.writer.end(caption, context);
  }
}
