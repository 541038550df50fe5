import type { Root, RootContent } from 'mdast';
import { fromMarkdown as parseMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { plainOpening } from './plain-markdown';

/**
 * The tree of a text in Markdown (CommonMark with tables and strike-through); without places in the text. The parser
 * takes several times as long as all that follows: it gets only what is not plain, part by part.
 */
export function markdownTree(text: string): Root {
  if (REACHES_FAR.test(text)) return parsed(text);
  return { type: 'root', children: text.split(PART_BREAK).flatMap(contentOf) };
}

/**
 * What reaches over empty lines: fenced code, definitions of links, HTML up to a mark; a line that opens with a tag,
 * which the parser reads by what comes after; what only a text may begin with.
 */
const REACHES_FAR = /```|~~~|\]:|[^\n]\n[ \t>]*<|<(?:[!?]|script|pre|style|textarea)|\n\ufeff/i;
/** An empty line before one that goes on with no list, quote or indented code. */
const PART_BREAK = /\n\n(?=[\p{L}#[(“”"'\\]|\*\*\p{L})/u;

function contentOf(part: string): RootContent[] {
  const content: RootContent[] = [];
  let rest = part;
  while (rest !== '') {
    const opening = plainOpening(rest);
    if (!opening) return [...content, ...parsed(rest).children];
    content.push(opening.node);
    rest = opening.rest;
  }
  return content;
}

const parsed = (text: string): Root => parseMarkdown(text, TABLE.test(text) ? withTables : withoutTables);

/** Every table has a cell's border or a side that it leans to. To look for one takes as long as all the rest. */
const TABLE = /\||:-|-:/;
const strikethrough = { syntax: gfmStrikethrough(), tree: gfmStrikethroughFromMarkdown() };
const withoutTables: Options = { extensions: [strikethrough.syntax], mdastExtensions: [strikethrough.tree] };
const withTables: Options = {
  extensions: [gfmTable(), strikethrough.syntax],
  mdastExtensions: [gfmTableFromMarkdown(), strikethrough.tree],
};
