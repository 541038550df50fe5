import type { DroppedBlock } from '../model/document';
import type { Draft } from './draft';
import { titleKind } from './document-titles';
import { headingShape } from './heading-shape';
import { joinLines } from './joined-lines';
import { ListLines } from './list-lines';
import { markerOf, silentLength } from './markers';
import type { PdfLine } from './pdf-lines';
import { withoutStart } from './piece-runs';
import { richText } from './rich-text';

/** Lines to blocks: headings by size and weight, paragraphs by spacing; page furniture is dropped with its reason. */
export function pdfBlocks(lines: PdfLine[], pages: number): { blocks: Draft[]; dropped: DroppedBlock[] } {
  const furniture = furnitureOf(lines, pages);
  const dropped = [...furniture].map(([line, reason]) => ({ text: line.text, reason }));
  const text = lines.filter((line) => !furniture.has(line));
  const body = bodySize(text);
  const sizes = [...new Set(text.filter((line) => line.size > body + 0.9).map((line) => line.size))].sort(
    (a, b) => b - a,
  );
  const lists = new ListLines();
  const blocks = paragraphsOf(text, body).flatMap((group): Draft[] => {
    const pieces = joinLines(group);
    const { text: joined, links } = richText(pieces, null);
    if (joined === '') return [];
    const level = levelOf(group, joined, body, sizes);
    if (level) {
      lists.close();
      return [{ kind: 'heading', level, text: joined, links }];
    }
    const marker = markerOf(joined);
    if (!marker) {
      lists.close();
      return [{ kind: 'paragraph', text: joined, links, leadPhrase: 0 }];
    }
    const place = lists.item(Math.round(group[0]!.x / 6), marker.style);
    const kept = richText(withoutStart(pieces, silentLength(marker)), null);
    return [{ kind: 'list-item', ...place, text: kept.text, links: kept.links }];
  });
  return { blocks, dropped };
}

/** "Last updated: 28 January 2025" */
function holdsYear(text: string): boolean {
  return /(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(text) && !/©|\(c\)/i.test(text);
}

/** Headers, footers and page numbers: short lines at a page's edge that return on most pages but for their digits. */
function furnitureOf(lines: PdfLine[], pages: number): Map<PdfLine, string> {
  const edge = lines.filter((line) => (line.place < 0.09 || line.place > 0.91) && line.text.length < 160);
  const seen = new Map<string, Set<number>>();
  const key = (line: PdfLine) => `${line.place < 0.5 ? 'top' : 'bottom'} ${line.text.replace(/\d+/g, '#')}`;
  for (const line of edge) seen.set(key(line), (seen.get(key(line)) ?? new Set()).add(line.page));
  const furniture = new Map<PdfLine, string>();
  for (const line of edge) {
    const number =
      /^(?:page|seite|p\.)?\s*[-–—]?\s*\d{1,4}\s*(?:(?:of|\/|von|de|sur)\s*\d{1,4})?\s*[-–—]?$/i.test(
        line.text,
      );
    const repeats = seen.get(key(line))!.size;
    // the running head of the first page is often all the title, and all the date, there is
    if (line.page === 1 && line.place < 0.5 && (titleKind(line.text) || holdsYear(line.text))) continue;
    if (number) furniture.set(line, 'page-number');
    else if (pages > 1 && repeats >= Math.max(2, pages * 0.5))
      furniture.set(line, line.place < 0.5 ? 'repeated-header' : 'repeated-footer');
  }
  return furniture;
}

function bodySize(lines: PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) letters.set(line.size, (letters.get(line.size) ?? 0) + line.text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/** Groups lines that run on: same size, usual spacing, no marker, and the line before reached the right edge. */
function paragraphsOf(lines: PdfLine[], body: number): PdfLine[][] {
  const right = edgeOf(lines);
  const spacing = spacingOf(lines, body);
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (!before || !continues(before, line, before.edge ?? right, spacing, body)) groups.push([line]);
    else group!.push(line);
  }
  return groups;
}

function continues(before: PdfLine, line: PdfLine, right: number, spacing: number, body: number): boolean {
  if (markerOf(line.text) || Math.abs(before.size - line.size) > 0.9 || before.bold !== line.bold)
    return false;
  const lowerCase = /^[\p{Ll}),;]/u.test(line.text);
  // across a page or column break only a sentence that is cut in half goes on
  if (before.page !== line.page || line.y < before.y) return lowerCase || !/[.:;!?]["”)]?$/.test(before.text);
  const gap = line.y - before.y;
  if (isCentred(before, line) && gap < line.size * 1.6) return true;
  if (line.size > body + 0.9 && gap < line.size * 1.6) return true;
  if (gap > Math.max(spacing * 1.35, body * 1.1)) return false;
  if (lowerCase) return true;
  const width = right - before.x;
  const firstWord = line.text.split(' ', 1)[0]!.length * line.size * 0.5;
  return before.right + firstWord >= right - width * 0.06;
}

/** Two lines of a bold title in the middle of the page. */
function isCentred(before: PdfLine, line: PdfLine): boolean {
  const middle = ({ x, right }: PdfLine) => (x + right) / 2;
  const centred = Math.abs(middle(before) - middle(line)) < 4 && Math.abs(before.x - line.x) > 8;
  return centred && before.bold && line.bold;
}

function edgeOf(lines: PdfLine[]): number {
  const ends = lines.map((line) => line.right).sort((a, b) => a - b);
  return ends[Math.floor(ends.length * 0.9)] ?? 0;
}

/** The usual distance of one line to the next, points. */
function spacingOf(lines: PdfLine[], body: number): number {
  const gaps = lines.slice(1).flatMap((line, at) => {
    const gap = line.y - lines[at]!.y;
    return line.page === lines[at]!.page && gap > 0 && gap < body * 3 ? [Math.round(gap * 2) / 2] : [];
  });
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? body * 1.3;
}

function levelOf(group: PdfLine[], text: string, body: number, sizes: number[]): number {
  const [line] = group;
  if (!line || group.length > 3 || text.length > 160 || !/\p{L}/u.test(text)) return 0;
  const rank = sizes.indexOf(line.size);
  if (rank >= 0 && !/[;,]$/.test(text)) return Math.min(6, rank + 1);
  if (line.page === 1 && line.place < 0.2 && group.length === 1 && titleKind(text)) return 1;
  const below = Math.min(5, sizes.length + 1);
  const nested = /^\d{1,2}((?:\.\d{1,2})+)/.exec(text)?.[1]?.split('.').length ?? 1;
  if (!line.bold || line.size < body - 0.9) return 0;
  if (/[.;,]$/.test(text) && headingShape(text) === null) return 0;
  return Math.min(6, below + nested - 1);
}
