import type { Evidence, Segment, Span } from '../model';
import type { Sentence } from './reading';

/** Quotes longer than this are cut to the words around the claim. */
const MAX_QUOTE = 400;
const MAX_LEAD = 300;

export function spanOf(segment: Segment, start: number, end: number): Span {
  return { segment: segment.id, start, end, quote: segment.text.slice(start, end) };
}

/** The sentence as evidence; a very long one is cut at words around `focus` (offsets into the segment). */
export function quote(sentence: Sentence, focus?: { start: number; end: number }, lead?: Span): Evidence {
  const span = spanOf(sentence.segment, ...window(sentence, focus));
  return lead ? { ...span, lead } : span;
}

/**
 * The lead-in that a segment hangs on: the last sentences of the segment that introduces it, as many as can be read
 * at a glance, for the one that decides often stands before the one with the colon ("We do not collect the
 * following. However, …:"). Undefined where there is none.
 */
export function leadSpan(segments: Segment[], segment: Segment): Span | undefined {
  if (segment.lead === null) return undefined;
  const lead = segments[segment.lead]!;
  const sentences = lead.sentences.length ? lead.sentences : [{ start: 0, end: lead.text.length }];
  const { end } = sentences.at(-1)!;
  const first = sentences.find(({ start }) => end - start <= MAX_LEAD) ?? sentences.at(-1)!;
  return end > first.start ? spanOf(lead, first.start, end) : undefined;
}

function window(sentence: Sentence, focus?: { start: number; end: number }): [number, number] {
  const { start, end, tokens, segment } = sentence;
  const trimmedEnd = start + segment.text.slice(start, end).trimEnd().length;
  if (trimmedEnd - start <= MAX_QUOTE || !focus) return [start, Math.min(trimmedEnd, start + MAX_QUOTE)];
  const room = Math.max(0, (MAX_QUOTE - (focus.end - focus.start)) / 2);
  const from = tokens.find((token) => token.start >= focus.start - room)?.start ?? start;
  const to = tokens.findLast((token) => token.end <= focus.end + room)?.end ?? trimmedEnd;
  return [Math.min(from, focus.start), Math.max(to, focus.end)];
}
