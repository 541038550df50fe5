import type { Evidence, Range, Segment } from '../../lib/model';
import { leadOf } from './quote-lead';
import { clip, MOST } from './quote-length';

export interface QuotePart {
  text: string;
  /** the words that decided it */
  marked: boolean;
}

export interface Quote {
  /** the words it hangs on ("We do not collect the following:"); null where it stands alone */
  lead: string | null;
  parts: QuotePart[];
}

/** The evidence, and where the engine says so, which of its words decided. */
export type MarkedEvidence = Evidence & { marks?: readonly Range[] };

const AROUND = 130;

/** A quote as it is shown: within its sentence, the deciding words marked, cut with an ellipsis where long. */
export function quoteOf(segments: readonly Segment[], evidence: MarkedEvidence): Quote {
  const segment = segments[evidence.segment];
  if (!segment) return { lead: null, parts: [{ text: clip(evidence.quote), marked: false }] };
  const [from, to] = bounds(segment, evidence);
  const marks = marksWithin(evidence, from, to).map((mark) => wholeWords(segment.text, mark));
  const parts = split(segment.text, from, to, marks);
  if (from > 0 && !isEdge(segment, from, 'start')) parts.unshift({ text: '… ', marked: false });
  if (to < segment.text.length && !isEdge(segment, to, 'end')) parts.push({ text: ' …', marked: false });
  return { lead: leadOf(segments, segment, evidence, segment.text.slice(from, to)), parts };
}

/** Where the engine marks nothing, the evidence itself is marked within its sentence; all of it would be nothing. */
function marksWithin(evidence: MarkedEvidence, from: number, to: number): Range[] {
  const marks = evidence.marks ?? (evidence.end - evidence.start < (to - from) * 0.9 ? [evidence] : []);
  return marks
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
}

/** The pen does not begin or end within a word: "n't" is marked as "don't". */
function wholeWords(text: string, { start, end }: Range): Range {
  const before = /[\p{L}\p{N}'’]*$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))![0];
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + LONGEST_WORD))![0];
  const isWithin = (at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  return {
    start: isWithin(start) ? start - before.length : start,
    end: isWithin(end) ? end + after.length : end,
  };
}
const LONGEST_WORD = 40;

function split(text: string, from: number, to: number, marks: Range[]): QuotePart[] {
  const parts: QuotePart[] = [];
  let at = from;
  for (const { start, end } of marks) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    if (end > at) parts.push({ text: text.slice(Math.max(start, at), end), marked: true });
    at = Math.max(at, end);
  }
  if (to > at) parts.push({ text: text.slice(at, to), marked: false });
  return parts;
}

/** The sentences that the evidence touches; where they are long, the words around it. */
function bounds(segment: Segment, span: Range): [number, number] {
  const touched = segment.sentences.filter((s) => s.start < span.end && s.end > span.start);
  const from = Math.min(span.start, ...touched.map((s) => s.start));
  const to = trimEnd(segment.text, Math.max(span.end, ...touched.map((s) => s.end)));
  if (to - from <= MOST) return [from, to];
  const start = Math.max(from, span.start - AROUND);
  const end = Math.min(to, Math.min(span.end, span.start + MOST) + AROUND);
  return [
    start === from ? from : segment.text.indexOf(' ', start) + 1,
    end === to ? to : segment.text.lastIndexOf(' ', end),
  ];
}

function isEdge(segment: Segment, at: number, edge: 'start' | 'end'): boolean {
  return segment.sentences.some((s) => (edge === 'start' ? s.start : trimEnd(segment.text, s.end)) === at);
}

function trimEnd(text: string, at: number): number {
  return text.slice(0, at).trimEnd().length;
}

/** Each quote once, as a sentence may stand in several rows or speak for several claims; the first place of it stays. */
export function eachOnce(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ quote, lead }) => {
    const words = `${lead?.quote ?? ''}\n${quote}`;
    return !seen.has(words) && seen.add(words);
  });
}
