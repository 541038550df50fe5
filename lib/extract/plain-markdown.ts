import type { List, PhrasingContent, RootContent } from 'mdast';

/** What a text opens with, and what of it is still to be read. */
export interface Opening {
  node: RootContent;
  rest: string;
}

/**
 * The first block of a text, where it is of the plain kind that most text is: a heading, paragraph or list (which then
 * is all the text) whose lines hold words, links and bold words. Null leaves it to the parser. Never reads a block
 * otherwise than the parser would.
 */
export function plainOpening(text: string): Opening | null {
  const found = BLOCK.exec(text);
  if (!found) return listOf(text);
  const [all, signs, line, underline] = found;
  if (signs && (underline || line!.includes('#'))) return null;
  const children = inlineOf(line!);
  if (!children) return null;
  const depth = underline ? (underline[0] === '=' ? 1 : 2) : signs?.length;
  const node: RootContent = depth
    ? { type: 'heading', depth: depth as 1, children }
    : { type: 'paragraph', children };
  return { node, rest: text.slice(all.length) };
}

/** One line that opens with a word, a link or a bold word, or with the signs of a heading; then an empty line. */
const BLOCK = /^(?:(#{1,6}) )?((?:[\p{L}[(“”"']|\*\*)[^\n]*)(?:\n(=+|-+))?(?:\n\n+|\n?$)/u;

/** Null where a line is no item of the same list. */
function listOf(text: string): Opening | null {
  const ordered = /^\d/.test(text);
  const children: List['children'] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [, mark, words] = ITEM.exec(line) ?? [];
    if (!mark || (ordered ? !mark.endsWith('.') : mark !== text[0])) return null;
    const inline = inlineOf(words!);
    if (!inline) return null;
    children.push({ type: 'listItem', children: [{ type: 'paragraph', children: inline }] });
  }
  const start = ordered ? parseInt(text, 10) : null;
  return children.length ? { node: { type: 'list', ordered, start, children }, rest: '' } : null;
}

const ITEM = /^([*+-]|\d{1,9}\.) {1,4}((?:[\p{L}[(“”"']|\*\*).*)$/u;

/** A line's words, links and bold words; null where it holds anything else that may be a mark. */
function inlineOf(line: string): PhrasingContent[] | null {
  if (NAMED.test(line)) return null;
  let end = line.length;
  while (line[end - 1] === ' ') end--;
  const nodes: PhrasingContent[] = [];
  for (PIECE.lastIndex = 0; PIECE.lastIndex < end;) {
    const [, words, label, url, bold] = PIECE.exec(line) ?? [];
    const last = PIECE.lastIndex > end;
    if (words) nodes.push({ type: 'text', value: last ? words.slice(0, end - line.length) : words });
    else if (label) nodes.push({ type: 'link', title: null, url: url!, children: textOf(label) });
    else if (bold) nodes.push({ type: 'strong', children: textOf(bold) });
    else return null;
  }
  return nodes;
}

const textOf = (value: string): PhrasingContent[] => [{ type: 'text', value }];

/** An image, a character by its name. */
const NAMED = /!\[|&#?[a-z\d]+;/i;
/** Words, a link, bold words: without any sign that may be a mark. Bold ends after a letter, or before a space. */
const WORDS = String.raw`[^[\]*_~<\x60\\\t\r\0]`;
const LINK = String.raw`\[(${WORDS}+)\]\(([^\s()<>"'\x60\\]+)\)`;
const BOLD = String.raw`\*\*(\p{L}${WORDS}*)(?:(?<=[\p{L}\d])\*\*(?!\*)|(?<=\S)\*\*(?= |$))`;
const PIECE = new RegExp(`(${WORDS}+)|${LINK}|${BOLD}`, 'uy');
