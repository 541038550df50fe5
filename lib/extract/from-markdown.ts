import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { Document, RichText } from '../model/document';
import { boldHeadings } from './bold-headings';
import { cutOf } from './cut';
import type { Draft } from './draft';
import { htmlRuns } from './html-runs';
import { markdownTree } from './markdown-tree';
import { numberedSections } from './numbered-sections';
import { paragraphDrafts } from './paragraph-drafts';
import { richText, type Piece } from './rich-text';
import { withoutScripts } from './script-text';
import { tameMarkdown } from './tame-markdown';
import { textDocument, type TextSource } from './text-document';

/**
 * Reads Markdown (CommonMark with tables and strike-through); inline HTML leaves its text and links. Bare addresses
 * are linked later, for every format alike.
 */
export function fromMarkdown(input: string, source: TextSource): Document {
  const cut = cutOf(input);
  const tree = markdownTree(tameMarkdown(input.slice(0, cut ?? undefined)));
  const reading = new Reading(tree, source.url ?? null);
  reading.blocks(tree, 0, 0);
  const { blocks: drafts, dropped } = withoutScripts(reading.out);
  const blocks = boldHeadings(numberedSections(drafts));
  return textDocument(source, { blocks, dropped }, cut);
}

class Reading {
  readonly out: Draft[] = [];
  private lists = 0;
  private tables = 0;
  private readonly definitions = new Map<string, string>();

  constructor(
    tree: Root,
    private readonly url: string | null,
  ) {
    const collect = (node: Nodes): void => {
      if (node.type === 'definition' && !this.definitions.has(node.identifier))
        this.definitions.set(node.identifier, node.url);
      if ('children' in node) for (const child of node.children) collect(child);
    };
    collect(tree);
  }

  /** `list` and `depth` are 0 outside lists. */
  blocks(parent: Parents, list: number, depth: number): void {
    for (const node of parent.children as RootContent[]) this.block(node, list, depth);
  }

  private block(node: RootContent, list: number, depth: number): void {
    switch (node.type) {
      case 'heading': {
        const { text, links } = richText(this.inline(node.children), this.url);
        if (text) this.out.push({ kind: 'heading', level: node.depth, text, links });
        return;
      }
      case 'paragraph':
        this.out.push(
          ...paragraphDrafts(this.inline(node.children), this.url, () => ++this.lists, depth + 1),
        );
        return;
      case 'list': {
        const id = ++this.lists;
        node.children.forEach((item, at) =>
          this.item(item, id, depth + 1, node.ordered ? (node.start ?? 1) + at : undefined),
        );
        return;
      }
      case 'table': {
        this.table(node.children.map((row) => row.children.map((cell) => this.cell(cell.children))));
        return;
      }
      case 'html':
        for (const run of htmlRuns(node.value))
          this.out.push(...paragraphDrafts(run, this.url, () => ++this.lists, depth + 1));
        return;
      case 'code':
        for (const line of node.value.split(/\n\s*\n/))
          this.out.push(...paragraphDrafts([{ text: line }], this.url, () => ++this.lists, depth + 1));
        return;
      case 'blockquote':
      case 'footnoteDefinition':
        this.blocks(node, list, depth);
        return;
    }
  }

  private item(item: Parents, list: number, depth: number, ordinal?: number): void {
    const [first, ...rest] = item.children as RootContent[];
    if (first?.type === 'paragraph') {
      const { text, links, leadPhrase } = richText(this.inline(first.children), this.url);
      if (text) this.out.push({ kind: 'list-item', depth, list, text, links, leadPhrase, ordinal });
    } else if (first?.type === 'heading' && ordinal) {
      this.block(
        { ...first, children: [{ type: 'text', value: `${ordinal}. ` }, ...first.children] },
        list,
        depth,
      );
    } else if (first) this.block(first, list, depth);
    for (const node of rest) this.block(node, list, depth);
  }

  /** Headings and bullets cannot stand in a Markdown cell: converters leave their marks in it. */
  private cell(children: PhrasingContent[]): RichText {
    const pieces = this.inline(children).map((piece) => ({
      ...piece,
      text: piece.text.replace(/(^|\s)#{2,6} /g, '$1'),
    }));
    const { text, links } = richText(pieces, this.url);
    return { text, links };
  }

  private table(rows: RichText[][]): void {
    const table = ++this.tables;
    rows.forEach((cells, index) => {
      if (cells.every((cell) => cell.text === '')) return;
      this.out.push({ kind: 'table-row', cells, header: index === 0, table });
    });
  }

  private inline(nodes: PhrasingContent[], link?: { href: string }, bold = false): Piece[] {
    let tagLink: { href: string } | undefined;
    return nodes.flatMap((node): Piece[] => {
      const inside = link ?? tagLink;
      switch (node.type) {
        case 'text':
        case 'inlineCode':
          return [{ text: node.value, link: inside, bold }];
        case 'break':
          return [{ text: '\n', link: inside, bold, lineBreak: true }];
        case 'link':
          return this.inline(node.children, { href: node.url }, bold);
        case 'linkReference': {
          const href = this.definitions.get(node.identifier);
          return this.inline(node.children, href ? { href } : inside, bold);
        }
        case 'strong':
          return this.inline(node.children, inside, true);
        case 'emphasis':
        case 'delete':
          return this.inline(node.children, inside, bold);
        case 'html': {
          const opened = /^<a\s[^>]*href\s*=\s*["']?([^"'\s>]+)/i.exec(node.value);
          if (opened) tagLink = { href: opened[1]! };
          if (/^<\/a/i.test(node.value)) tagLink = undefined;
          return /^<br/i.test(node.value) ? [{ text: '\n', link: inside, bold, lineBreak: true }] : [];
        }
        default:
          return [];
      }
    });
  }
}
