import type { Link } from '../model/document';
import type { Piece } from './rich-text';

export function splitAtEmptyLines(run: Piece[]): Piece[][] {
  const parts: Piece[][] = [[]];
  let breaks = 0;
  for (const piece of run) {
    if (piece.lineBreak) breaks++;
    else if (piece.text.trim() !== '') {
      if (breaks > 1) parts.push([]);
      breaks = 0;
    }
    parts.at(-1)!.push(piece);
  }
  return parts;
}

export function piecesOf(text: string, links: Link[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, href } of links) {
    pieces.push({ text: text.slice(at, start) }, { text: text.slice(start, end), link: { href } });
    at = end;
  }
  pieces.push({ text: text.slice(at) });
  return pieces;
}

export function lettersOf(pieces: Piece[]): number {
  let count = 0;
  for (const piece of pieces) count += piece.text.trim().length;
  return count;
}

/** Without the first letters of the text, counted behind the space it may open with. */
export function withoutStart(pieces: Piece[], length: number): Piece[] {
  let left = length + (/^\s*/.exec(pieces[0]?.text ?? '')?.[0].length ?? 0);
  return pieces.map((piece) => {
    const cut = Math.min(left, piece.text.length);
    left -= cut;
    return { ...piece, text: piece.text.slice(cut) };
  });
}

/** What a text opens with, enough to tell a marker by. */
export function openingOf(pieces: Piece[]): string {
  let text = '';
  for (const piece of pieces) {
    text += piece.text;
    if (text.length > 40) break;
  }
  return text.trimStart().slice(0, 40);
}
