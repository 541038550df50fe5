import type { Range, Segment } from '../../../lib/model';
import type { Note } from '../../../lib/report/notes';

/** A piece of a segment's text that is drawn in one way. */
export interface Run {
  text: string;
  /** the note whose words these are; of several the one with the fewest words */
  note: Note | null;
  /** of the words that decided */
  marked: boolean;
  /** a run-in heading */
  strong: boolean;
  /** notes whose words end here: their numbers follow */
  ends: Note[];
}

/** A part of a segment's text (all of it, or a table's cell) as runs; `marks` are ranges of the segment's text. */
export function runsOf(
  segment: Pick<Segment, 'text' | 'runIn'>,
  notes: readonly Note[],
  marks: readonly Range[],
  part: Range = { start: 0, end: segment.text.length },
): Run[] {
  const strong = segment.runIn ? [segment.runIn] : [];
  const places = notes.flatMap((note) => note.places.map((place) => ({ note, ...place })));
  const cuts = edges([...places, ...marks, ...strong], part);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    const over = places.filter((place) => place.start <= start && place.end >= end);
    over.sort((a, b) => a.end - a.start - (b.end - b.start));
    return {
      text: segment.text.slice(start, end),
      note: over[0]?.note ?? null,
      marked: covered(marks, start, end),
      strong: covered(strong, start, end),
      ends: notes.filter((note) => lastEnd(note, part) === end),
    };
  });
}

function edges(ranges: readonly Range[], part: Range): number[] {
  const all = ranges.flatMap(({ start, end }) => [start, end]);
  const within = all.filter((at) => at > part.start && at < part.end);
  return [...new Set([part.start, ...within, part.end])].sort((a, b) => a - b);
}

function covered(ranges: readonly Range[], start: number, end: number): boolean {
  return ranges.some((range) => range.start <= start && range.end >= end);
}

/** A note's number stands once: where its first place ends, in the part where that is. */
function lastEnd({ places }: Note, part: Range): number | null {
  const { end } = places[0]!;
  if (end > part.start && end <= part.end) return end;
  return null;
}
