import type { PdfLine } from './pdf-lines';
import type { Piece } from './rich-text';

/** The lines of a paragraph as one text with its links. */
export function joinLines(group: PdfLine[]): Piece[] {
  const pieces: Piece[] = [];
  let before = '';
  for (const line of group) {
    const last = pieces.at(-1);
    const [first] = line.pieces;
    if (last && isCut(before, line.text)) {
      const head = /\p{L}+(?=[-\u00ad\u2010]$)/u.exec(before)?.[0] ?? '';
      if (!COMPOUND.test(head))
        pieces[pieces.length - 1] = { ...last, text: last.text.trimEnd().slice(0, -1) };
    } else if (last) pieces.push({ text: ' ', link: last.link === first?.link ? last.link : undefined });
    pieces.push(...line.pieces);
    before = line.text;
  }
  return pieces;
}

/** A word cut at the line's end is one word again; a compound such as "opt-out" keeps its hyphen. */
function isCut(before: string, line: string): boolean {
  return /\p{Ll}[-\u00ad\u2010]$/u.test(before) && /^\p{Ll}/u.test(line);
}

const COMPOUND =
  /^(?:opt|third|first|sub|non|pre|co|self|e|cross|real|long|short|up|add|log|sign|on|off|in|so|well|re|multi|inter|anti|one|two)$/i;
