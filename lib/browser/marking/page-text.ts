import type { Passage } from './request';

/** All rendered text of a page without white space, and where each of its characters stands. */
export interface PageText {
  compact: string;
  /** for each character of `compact`: index of its text node, offset in it */
  nodeOf: Uint32Array;
  offsetOf: Uint32Array;
  nodes: Text[];
}

/** Longest text that is looked through, in UTF-16 units. */
const MOST = 4_000_000;

export function readPageText(document: Document): PageText {
  const nodes = textNodes(document);
  const length = Math.min(
    MOST,
    nodes.reduce((sum, node) => sum + node.length, 0),
  );
  const nodeOf = new Uint32Array(length);
  const offsetOf = new Uint32Array(length);
  const parts: string[] = [];
  let at = 0;
  for (const [index, node] of nodes.entries()) {
    const text = node.data;
    for (let offset = 0; offset < text.length && at < length; offset++) {
      const character = plainCharacter(text[offset]!);
      if (!character) continue;
      parts.push(character);
      nodeOf[at] = index;
      offsetOf[at++] = offset;
    }
  }
  return { compact: parts.join(''), nodeOf, offsetOf, nodes };
}

/** The range of a passage; null where the page does not hold its words. Text that is not shown comes last. */
export function rangeOf(text: PageText, passage: Passage, document: Document): Range | null {
  const wanted = squeeze(passage.quote);
  if (!wanted) return null;
  const ranges = startsOf(text.compact, wanted, passage).map((start) =>
    rangeAt(text, start, wanted.length, document),
  );
  return ranges.find(isShown) ?? ranges[0] ?? null;
}

/** How many places of the same words are tried for one that is shown. */
const TRIES = 4;

/** Places of the quote within its context, as much of that as stands on the page, else anywhere. */
function startsOf(compact: string, quote: string, passage: Passage): number[] {
  const [context, before, after] = [passage.context, passage.before ?? '', passage.after ?? ''].map(
    squeeze,
  ) as [string, string, string];
  const within = context.indexOf(quote);
  if (within < 0) return placesOf(compact, quote);
  for (const [first, last] of [
    [before, after],
    [before, ''],
    ['', after],
    ['', ''],
  ] as const) {
    const places = placesOf(compact, first + context + last);
    if (places.length > 0) return places.map((at) => at + first.length + within);
  }
  return placesOf(compact, quote);
}

function placesOf(text: string, wanted: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && places.length < TRIES; at = text.indexOf(wanted, at + 1)) {
    places.push(at);
  }
  return places;
}

function rangeAt(
  { nodes, nodeOf, offsetOf }: PageText,
  start: number,
  length: number,
  document: Document,
): Range {
  const last = start + length - 1;
  const range = document.createRange();
  range.setStart(nodes[nodeOf[start]!]!, offsetOf[start]!);
  range.setEnd(nodes[nodeOf[last]!]!, offsetOf[last]! + 1);
  return range;
}

function isShown(range: Range): boolean {
  return range.startContainer.parentElement?.checkVisibility() ?? false;
}

function textNodes(document: Document): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script, style, noscript, template')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function squeeze(text: string): string {
  return Array.from({ length: text.length }, (_, i) => plainCharacter(text[i]!)).join('');
}

/** White space, what joins cells and lists within them (bar, bullet) and invisible characters do not count; quotes are straight. */
function plainCharacter(character: string): string {
  if (/[\s|•\u00ad\u200b-\u200f\u2060\ufeff]/.test(character)) return '';
  if (/[‘’]/.test(character)) return "'";
  return /[“”]/.test(character) ? '"' : character;
}
