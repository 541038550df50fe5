import type { Evidence, Segment, Span } from '../model';
import type { Reading, Sentence } from './reading';

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

/** Words that end with a colon announce what follows, and so few that tell nothing are its label ("Right of access."). */
const ANNOUNCES = 120;
const LABEL_WORDS = 5;
const TELLS = /^(?:we|our|you|they|it|this|these|that|no|please|ask|contact|see)$/;

/** As `quote`; a label is quoted with the sentence behind it, which says the thing, and that one with its label. */
export function quoteWithLabel(
  { sentences }: Reading,
  sentence: Sentence,
  focus?: { start: number; end: number },
  lead?: Span,
): Evidence {
  const own = sentences[sentence.segment.id]!;
  const { index } = sentence;
  const [label, said] = isLabel(sentence) ? [sentence, own[index + 1]] : [own[index - 1], sentence];
  if (!label || !said || !isLabel(label) || said.end - label.start > MAX_QUOTE)
    return quote(sentence, focus, lead);
  const span = spanOf(sentence.segment, label.start, quote(said).end);
  return lead ? { ...span, lead } : span;
}

const isLabel = ({ segment: { text }, start, end, tokens }: Sentence): boolean =>
  (tokens.length <= LABEL_WORDS && !TELLS.test(tokens[0]?.lower ?? '')) ||
  (end - start <= ANNOUNCES && text.slice(start, end).trimEnd().endsWith(':'));

/** The first quotes, at most `most`, none of a place or in words that one before it has. */
export function distinctQuotes(ranked: readonly Evidence[], most: number): Evidence[] {
  const kept: Evidence[] = [];
  for (const each of ranked) {
    if (kept.length === most) break;
    if (!kept.some((other) => isSameQuote(each, other))) kept.push(each);
  }
  return kept;
}

/** A label and its sentence make one quote between them; and a text may say everything twice. */
const isSameQuote = (a: Span, b: Span): boolean =>
  a.quote === b.quote || (a.segment === b.segment && a.start === b.start);

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

/** What is shown of a sentence: all of it, or from its start or a break before the focus to the last break that fits. */
function window(sentence: Sentence, focus?: { start: number; end: number }): [number, number] {
  const { start, end, tokens, segment } = sentence;
  const { text } = segment;
  const trimmedEnd = start + text.slice(start, end).trimEnd().length;
  if (trimmedEnd - start <= MAX_QUOTE || !focus) return [start, Math.min(trimmedEnd, start + MAX_QUOTE)];
  const around = Math.max(0, (MAX_QUOTE - (focus.end - focus.start)) / 2);
  const earliest = Math.min(focus.start - around, trimmedEnd - MAX_QUOTE);
  const isNearStart = earliest <= start || focus.end - start <= MAX_QUOTE - AFTER;
  const word = Math.min(tokens.find((token) => token.start >= earliest)?.start ?? start, focus.start);
  const from = isNearStart ? start : word + firstBreak(text.slice(word, focus.start));
  const limit = Math.max(focus.end, Math.min(trimmedEnd, from + MAX_QUOTE));
  if (limit === trimmedEnd) return [from, limit];
  const last = Math.max(focus.end, tokens.findLast((token) => token.end <= limit)?.end ?? limit);
  const tail = Math.max(focus.end, last - AFTER);
  const whole = lastBreak(text.slice(tail, last + 1));
  return [from, whole > 0 ? tail + whole : last];
}

/** How much of a cut quote follows the words that it is about, and how much may go for a break at its end. */
const AFTER = 60;

const BREAK = /[;:,.|•·*](?=\s)|\s(?=\()/gu;

/** How far in the text's first break ends; 0 where it has none. */
function firstBreak(text: string): number {
  const start = text.search(BREAK);
  return start < 0 ? 0 : start + text.slice(start).search(/[^\s;:,.|•·*–-]|$/u);
}

/** How far in its last break begins; 0 where it has none. */
const lastBreak = (text: string): number => [...text.matchAll(BREAK)].at(-1)?.index ?? 0;
