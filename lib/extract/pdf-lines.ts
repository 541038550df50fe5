import { cutAtLinks, type PdfLink } from './pdf-links';
import type { Piece } from './rich-text';

/** What pdf.js says of one run of text. */
export interface PdfItem {
  str: string;
  /** [a, b, c, d, x, y] in points, y from the bottom of the page */
  transform: number[];
  width: number;
  height: number;
  fontName: string;
}

export interface PdfLine {
  text: string;
  /** the same with its links */
  pieces: Piece[];
  page: number;
  x: number;
  /** from the top of the page, points */
  y: number;
  right: number;
  /** how far its column reaches, where the page has columns */
  edge: number | null;
  size: number;
  bold: boolean;
  /** from the top, of the page's height, 0 to 1 */
  place: number;
}

/** A run of text, points from the left and from the top of the page. */
export interface PdfRun {
  text: string;
  x: number;
  /** of the line it stands on */
  y: number;
  width: number;
  size: number;
  bold: boolean;
  link?: { href: string };
}

/** The lines of one page in reading order: columns one after the other, each from top to bottom. */
export function pageLines(
  items: PdfItem[],
  page: number,
  size: { width: number; height: number },
  isBold: (fontName: string) => boolean,
  links: PdfLink[] = [],
): PdfLine[] {
  const runs = items
    .filter((item) => item.str.trim() !== '')
    .flatMap((item) => cutAtLinks(runOf(item, size.height, isBold), links));
  const gutter = gutterOf(runs, size.width);
  if (gutter === null) return linesOf(runs, page, size.height);
  // what crosses the gutter (a title) parts the page into bands; columns are read within a band
  const crossing = runs
    .filter((run) => run.x < gutter && run.x + run.width > gutter)
    .sort((a, b) => a.y - b.y);
  const bounds = [...crossing.map((run) => run.y), Infinity];
  let from = -Infinity;
  return bounds.flatMap((bound) => {
    const band = runs.filter((run) => run.y > from && run.y < bound && !crossing.includes(run));
    const head = crossing.filter((run) => run.y === bound);
    from = bound;
    const left = band.filter((run) => run.x < gutter);
    const right = band.filter((run) => run.x >= gutter);
    return [
      ...inColumn(linesOf(left, page, size.height)),
      ...inColumn(linesOf(right, page, size.height)),
      ...linesOf(head, page, size.height),
    ];
  });
}

function inColumn(lines: PdfLine[]): PdfLine[] {
  const edge = lines.length >= FEW_LINES ? Math.max(...lines.map(({ right }) => right)) : null;
  return lines.map((line) => ({ ...line, edge }));
}

const FEW_LINES = 4;

function runOf(item: PdfItem, height: number, isBold: (fontName: string) => boolean): PdfRun {
  const [, , c = 0, d = 0, x = 0, y = 0] = item.transform;
  const size = Math.round((Math.hypot(c, d) || item.height) * 2) / 2;
  return { text: item.str, x, y: height - y, width: item.width, size, bold: isBold(item.fontName) };
}

/** The x of the empty strip between two columns, or null: few runs cross it and much text stands on both sides. */
function gutterOf(runs: PdfRun[], width: number): number | null {
  const letters = runs.reduce((sum, run) => sum + run.text.length, 0);
  if (letters < 400) return null;
  for (let x = width * 0.42; x <= width * 0.58; x += width * 0.01) {
    const count = (part: PdfRun[]) => part.reduce((sum, run) => sum + run.text.length, 0);
    const crossing = count(runs.filter((run) => run.x < x && run.x + run.width > x + 2));
    const left = count(runs.filter((run) => run.x + run.width <= x + 2));
    const right = count(runs.filter((run) => run.x >= x && run.x > width * 0.45));
    const starts = new Set(runs.filter((run) => run.x >= x).map((run) => Math.round(run.x / 4)));
    if (crossing < letters * 0.1 && left > letters * 0.25 && right > letters * 0.25 && starts.size < 12)
      return x;
  }
  return null;
}

function linesOf(runs: PdfRun[], page: number, height: number): PdfLine[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: PdfRun[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - run.y) <= apart(row[0]!, run)) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => {
    row.sort((a, b) => a.x - b.x);
    const last = row.at(-1)!;
    const letters = row.reduce((sum, run) => sum + run.text.length, 0);
    const pieces = piecesOf(row);
    return {
      text: pieces
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
      pieces,
      page,
      x: row[0]!.x,
      y: row[0]!.y,
      right: last.x + last.width,
      edge: null,
      size: Math.max(...row.map((run) => run.size)),
      bold: row.reduce((sum, run) => sum + (run.bold ? run.text.length : 0), 0) > letters * 0.8,
      place: row[0]!.y / height,
    };
  });
}

/** How far two runs of one line may stand above each other: what is raised and small, as in "28th", the farthest. */
function apart(one: PdfRun, other: PdfRun): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  return Math.max(2, small.size < large.size * 0.8 ? large.size * 0.5 : other.size * 0.4);
}

function piecesOf(row: PdfRun[]): Piece[] {
  const pieces: Piece[] = [];
  let before: PdfRun | null = null;
  for (const run of row) {
    const gap = before ? run.x - before.x - before.width : 0;
    if (before && gap > run.size * 0.15 && !/\s$/.test(before.text) && !/^\s/.test(run.text))
      pieces.push({ text: ' ', link: before.link === run.link ? run.link : undefined });
    pieces.push({ text: run.text, link: run.link });
    before = run;
  }
  return pieces;
}
