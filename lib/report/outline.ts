import type { Segment } from '../model';
import { countWords } from '../model/word-count';
import type { Note } from './notes';
import { groupIds, type GroupId } from './topic-groups';

/** A line of the table of contents. */
export interface OutlineEntry {
  segment: number;
  title: string;
  /** 0 for the outermost */
  depth: number;
  /** of the section, its subsections included */
  words: number;
  /** what its notes are about, its own and its subsections' */
  groups: GroupId[];
}

/** The text's headings in order; where it has none, its run-in headings. */
export function outlineOf(segments: readonly Segment[], notes: readonly Note[]): OutlineEntry[] {
  const headings = segments.filter((segment) => segment.kind === 'heading');
  if (headings.length < 2) return runIns(segments, notes);
  const levels = [...new Set(headings.map(({ level }) => level))].sort((a, b) => a - b);
  return headings.map((heading) => {
    const next = headings.find((other) => other.id > heading.id && other.level <= heading.level);
    return entry(segments, notes, {
      start: heading.id,
      end: next?.id ?? segments.length,
      title: heading.text,
      depth: levels.indexOf(heading.level),
    });
  });
}

function runIns(segments: readonly Segment[], notes: readonly Note[]): OutlineEntry[] {
  const starts = segments.filter((segment) => segment.runIn !== null || segment.kind === 'heading');
  return starts.map((segment, i) => {
    const title = segment.runIn ? segment.text.slice(segment.runIn.start, segment.runIn.end) : segment.text;
    const end = starts[i + 1]?.id ?? segments.length;
    return entry(segments, notes, { start: segment.id, end, title, depth: 0 });
  });
}

function entry(
  segments: readonly Segment[],
  notes: readonly Note[],
  { start, end, title, depth }: { start: number; end: number; title: string; depth: number },
): OutlineEntry {
  const within = notes.filter(({ places: [place] }) => place!.segment >= start && place!.segment < end);
  const words = segments.slice(start, end).reduce((sum, { text }) => sum + countWords(text), 0);
  const groups = groupIds.filter((group) => within.some((note) => note.group === group));
  return { segment: start, title: title.replace(/[\s:.]+$/, ''), depth, words, groups };
}
