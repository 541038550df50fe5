import type { Segment } from '../model';
import { countWords } from '../model/word-count';
import { groupIds, groupOfTopic, type GroupId } from './topic-groups';

/** A run of text on one thing; offsets count words from the start of the text. */
export interface WordRun {
  group: GroupId;
  start: number;
  end: number;
}

export interface WordPart {
  /** its heading; empty for what stands before the first */
  title: string;
  /** of the heading, or the first segment */
  segment: number;
  start: number;
  end: number;
}

export interface WordShares {
  words: number;
  /** in reading order, neighbours of one group joined */
  runs: WordRun[];
  /** most words first; groups without a word are left out */
  totals: { group: GroupId; words: number; percent: number }[];
  /** the text's top-level parts, in order */
  parts: WordPart[];
}

/**
 * What a text spends its words on. A segment's words go to the likeliest of its topics; one without a topic goes
 * with the text before it, a heading with the text below it, as a reader would take them.
 */
export function wordShares(segments: readonly Segment[]): WordShares {
  const runs: WordRun[] = [];
  let at = 0;
  for (const [i, segment] of segments.entries()) {
    const words = countWords(segment.text);
    if (words === 0) continue;
    const last = runs.at(-1);
    const telling = segment.kind === 'heading' ? segments.slice(i, i + NEAR) : [segment];
    const topic = telling.find(({ topics }) => topics.length > 0)?.topics[0];
    const group = topic ? groupOfTopic[topic.id] : (last?.group ?? 'other');
    if (last?.group === group) last.end = at + words;
    else runs.push({ group, start: at, end: at + words });
    at += words;
  }
  return { words: at, runs, totals: totalsOf(runs, at), parts: partsOf(segments, at) };
}

/** How far below a heading its text is looked for, in segments. */
const NEAR = 4;

function totalsOf(runs: WordRun[], words: number): WordShares['totals'] {
  return groupIds
    .map((group) => {
      const own = runs.filter((run) => run.group === group).reduce((sum, r) => sum + r.end - r.start, 0);
      return { group, words: own, percent: words === 0 ? 0 : Math.round((100 * own) / words) };
    })
    .filter((total) => total.words > 0)
    .sort((a, b) => b.words - a.words);
}

/** Parts begin at the headings of the outermost level that has more than one. */
function partsOf(segments: readonly Segment[], words: number): WordPart[] {
  const level = [1, 2, 3, 4, 5, 6].find((one) => headingsOf(segments, one).length > 1);
  const parts: WordPart[] = [];
  let at = 0;
  for (const segment of segments) {
    const begins = segment.kind === 'heading' && level !== undefined && segment.level <= level;
    if (begins || parts.length === 0) {
      const title = segment.kind === 'heading' ? segment.text : '';
      parts.push({ title, segment: segment.id, start: at, end: at });
    }
    at += countWords(segment.text);
    parts.at(-1)!.end = at;
  }
  // a title with nothing below it belongs to what follows
  return parts.filter((part) => part.end - part.start > 0.01 * words);
}

function headingsOf(segments: readonly Segment[], level: number): Segment[] {
  return segments.filter((segment) => segment.kind === 'heading' && segment.level === level);
}
