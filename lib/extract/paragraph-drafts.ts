import type { Draft } from './draft';
import { markerOf } from './markers';
import { openingOf, withoutStart } from './piece-runs';
import { richText, type Piece } from './rich-text';

/**
 * One paragraph's runs as blocks. Lines that the author broke by hand stay one paragraph, except where they
 * are a list in disguise (two or more begin with a bullet or a number) or a bold line stands above the text.
 */
export function paragraphDrafts(
  pieces: Piece[],
  base: string | null,
  newList: () => number,
  depth = 1,
): Draft[] {
  const lines = linesOf(pieces).filter((line) => line.some((piece) => piece.text.trim() !== ''));
  if (lines.length === 0) return [];
  const markers = lines.map((line) => markerOf(`${openingOf(line)} `));
  if (markers.filter(Boolean).length >= 2) return listedLines(lines, base, newList(), depth);
  if (lines.length > 1 && lines[0]!.every(isBold) && !lines[1]!.every(isBold))
    return [...joined([lines[0]!], base), ...joined(lines.slice(1), base)];
  return joined(lines, base);
}

function joined(lines: Piece[][], base: string | null): Draft[] {
  const run = lines.flatMap((line, index) =>
    index > 0 ? [{ text: ' ', bold: line[0]?.bold }, ...line] : line,
  );
  const { text, links, leadPhrase } = richText(run, base);
  return text ? [{ kind: 'paragraph', text, links, leadPhrase }] : [];
}

function listedLines(lines: Piece[][], base: string | null, list: number, depth: number): Draft[] {
  return lines.flatMap((line): Draft[] => {
    const marker = markerOf(`${openingOf(line)} `);
    if (!marker) return joined([line], base);
    // numbers and letters stay in the text, as they do in paragraphs; a bullet says nothing
    const bullet = marker.style === 'bullet';
    const { text, links, leadPhrase } = richText(bullet ? withoutStart(line, marker.length) : line, base);
    return text ? [{ kind: 'list-item', depth, list, text, links, leadPhrase }] : [];
  });
}

function linesOf(pieces: Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.lineBreak) lines.push([]);
    else lines.at(-1)!.push(piece);
  }
  return lines;
}

function isBold(piece: Piece): boolean {
  return piece.bold === true || piece.text.trim() === '';
}
