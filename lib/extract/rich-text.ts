import type { Link, RichText } from '../model/document';
import { autolinks } from './autolinks';
import { safeHref } from './safe-href';

/** A run of text as the source has it; runs of one link share the `link` object. */
export interface Piece {
  text: string;
  link?: { href: string };
  bold?: boolean;
  /** the author broke the line here; the text is a mere space */
  lineBreak?: boolean;
}

export interface StyledText extends RichText {
  /** end of the bold phrase that the text opens with (UTF-16 units), 0 where there is none */
  leadPhrase: number;
}

/**
 * Joins runs into single-spaced plain text with its links. Text that is hostile in a terminal or a page
 * (control, bidirectional override, zero-width) is taken out; an unusable link keeps its words.
 */
export function richText(pieces: Iterable<Piece>, base: string | null): StyledText {
  const parts: string[] = [];
  const links: (Link & { of: object })[] = [];
  let length = 0;
  let spaced = true;
  let leadPhrase = 0;
  let opening = true;
  for (const piece of pieces) {
    let addition = plain(piece.text);
    if (spaced && addition.startsWith(' ')) addition = addition.slice(1);
    if (addition === '') continue;
    const start = length;
    parts.push(addition);
    length += addition.length;
    spaced = addition.endsWith(' ');
    if (opening && (piece.bold || addition === ' ')) leadPhrase = length;
    else opening = false;
    if (!piece.link) continue;
    const last = links.at(-1);
    if (last?.of === piece.link) last.end = length;
    else links.push({ start, end: length, href: piece.link.href, of: piece.link });
  }
  const text = parts.join('').trimEnd();
  const kept = links.flatMap((link) => usable(link, text, base));
  const all = [...kept, ...autolinks(text, kept)].sort((a, b) => a.start - b.start);
  return { text, links: all, leadPhrase: Math.min(leadPhrase, text.length) };
}

/** Single-spaced, without control, bidirectional-override and zero-width characters. */
export function plain(text: string): string {
  return text.replace(UNPRINTABLE, '').replace(/\s+/g, ' ');
}

// Zero-width joiner and non-joiner stay: Persian and Indic words need them.
const UNPRINTABLE =
  /[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

function usable(link: Link, text: string, base: string | null): Link[] {
  const href = safeHref(link.href, base);
  if (!href) return [];
  let { start, end } = link;
  end = Math.min(end, text.length);
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return start < end ? [{ start, end, href }] : [];
}
