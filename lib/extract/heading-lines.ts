import { headingShape } from './heading-shape';
import { markerOf, type Marker } from './markers';
import type { TextLine } from './text-lines';

interface Candidate {
  index: number;
  shape: 'title' | 'legend' | 'numbered' | 'parenthesised';
  marker: Marker | null;
  level: number;
}

/** Which lines are headings, and of what level (1 to 6), told by their shape and their neighbours. */
export function headingLines(lines: TextLine[]): Map<number, number> {
  const tight = followedDirectly(lines);
  const candidates: Candidate[] = [];
  lines.forEach((line, index) => {
    const shape = headingShape(line.text);
    if (!shape || line.indent > 8) return;
    const marker = shape === 'numbered' ? markerOf(line.text) : null;
    if (!standsAlone(lines, index, tight, marker, candidates.at(-1)?.index === index - 1)) return;
    candidates.push({ index, shape, marker, level: 0 });
  });
  setLevels(candidates);
  return new Map(candidates.map(({ index, level }) => [index, level]));
}

/** True where this file's titles have their text on the very next line: one habit a file. */
function followedDirectly(lines: TextLine[]): boolean {
  const blanks = lines.filter((line) => line.last).length;
  if (blanks < lines.length * 0.15) return true;
  const titles = lines.filter((line) => line.first && headingShape(line.text));
  const direct = titles.filter((line) => line.following > 0).length;
  return direct >= titles.length * 0.25;
}

function standsAlone(
  lines: TextLine[],
  index: number,
  tight: boolean,
  marker: Marker | null,
  underHeading: boolean,
): boolean {
  const line = lines[index]!;
  const next = lines[index + 1];
  const sparse = line.following > 40;
  if (!line.first && !sparse && !(underHeading && marker) && !(tight && next && next.text.length > 120))
    return false;
  if (!next) return false;
  if (!marker) {
    if (line.last) return true;
    return tight || line.following === 1;
  }
  if (line.indent > 1) return false;
  // an enumeration is no row of headings: its next item follows at once
  const follower = markerOf(next.text);
  const successor = follower?.style === marker.style && follower.ordinal === marker.ordinal + 1;
  if (successor && next.indent === line.indent) return false;
  return line.last || next.text.length > line.text.length;
}

/**
 * Title of the whole 1; legends 2 and the titles under one 3, else titles 2; numbered ones below the title they
 * follow; whatever stands between two numbers of one sequence goes below that sequence.
 */
function setLevels(candidates: Candidate[]): void {
  let titleLevel = 2;
  let numberedLevel = 2;
  candidates.forEach((candidate, position) => {
    const { shape, marker } = candidate;
    if (shape === 'legend') {
      candidate.level = 2;
      titleLevel = 3;
      numberedLevel = 3;
    } else if (shape === 'title') {
      candidate.level = position === 0 ? 1 : titleLevel;
      numberedLevel = position === 0 ? 2 : titleLevel + 1;
    } else if (shape === 'numbered') {
      const parts = marker?.style === 'nested' ? marker.text.replace(/\.$/, '').split('.').length : 1;
      candidate.level = Math.min(6, numberedLevel + parts - 1);
    } else candidate.level = Math.min(6, numberedLevel + 1);
  });
  demoteBetween(candidates);
}

function demoteBetween(candidates: Candidate[]): void {
  candidates.forEach((candidate, position) => {
    if (!candidate.marker || candidate.marker.style === 'nested') return;
    const { style, ordinal } = candidate.marker;
    for (let at = position + 1; at < Math.min(candidates.length, position + 40); at++) {
      const other = candidates[at]!;
      if (other.shape === 'legend' || (other.marker?.style === style && other.marker.ordinal <= ordinal))
        return;
      if (other.marker?.style !== style || other.marker.ordinal !== ordinal + 1) continue;
      for (const between of candidates.slice(position + 1, at))
        between.level = Math.min(6, Math.max(between.level, candidate.level + 1));
      other.level = candidate.level;
      return;
    }
  });
}
