import type { Evidence, Segment, Span } from '../../lib/model';

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

/** Longest run of words shown before the reader is sent to the page itself. */
const MOST = 420;
const AROUND = 130;

/** A quote as it is shown: within its sentence, the deciding words marked, cut with an ellipsis where long. */
export function quoteOf(segments: readonly Segment[], evidence: Evidence): Quote {
  const segment = segments[evidence.segment];
  const lead = evidence.lead ? clip(evidence.lead.quote, MOST) : null;
  if (!segment) return { lead, parts: [{ text: clip(evidence.quote, MOST), marked: false }] };
  const [from, to] = bounds(segment, evidence);
  const before = segment.text.slice(from, evidence.start);
  const after = segment.text.slice(evidence.end, to);
  const parts = [
    { text: (from > 0 && !startsSentence(segment, from) ? '… ' : '') + before.trimStart(), marked: false },
    { text: clip(segment.text.slice(evidence.start, evidence.end), MOST), marked: true },
    {
      text: after.trimEnd() + (to < segment.text.length && !endsSentence(segment, to) ? ' …' : ''),
      marked: false,
    },
  ].filter((part) => part.text.trim() !== '');
  return { lead, parts: deciding(parts) };
}

/** Where the whole sentence is the evidence, marking all of it would mark nothing. */
function deciding(parts: QuotePart[]): QuotePart[] {
  const [only] = parts;
  return parts.length === 1 && only && only.text.length > 90 ? [{ ...only, marked: false }] : parts;
}

function bounds(segment: Segment, span: Span): [number, number] {
  const touched = (segment.sentences ?? []).filter((s) => s.start < span.end && s.end > span.start);
  const from = Math.min(span.start, ...(touched.length ? touched.map((s) => s.start) : [0]));
  const to = Math.max(span.end, ...(touched.length ? touched.map((s) => s.end) : [segment.text.length]));
  if (to - from <= MOST) return [from, to];
  return [
    wordStart(segment.text, Math.max(from, span.start - AROUND), from),
    wordEnd(segment.text, Math.min(to, span.end + AROUND), to),
  ];
}

function wordStart(text: string, at: number, least: number): number {
  const space = text.indexOf(' ', at);
  return at === least || space < 0 ? at : space + 1;
}

function wordEnd(text: string, at: number, most: number): number {
  const space = text.lastIndexOf(' ', at);
  return at === most || space < 0 ? at : space;
}

function startsSentence(segment: Segment, at: number): boolean {
  return (segment.sentences ?? []).some((s) => s.start === at);
}

function endsSentence(segment: Segment, at: number): boolean {
  return (segment.sentences ?? []).some((s) => s.end === at);
}

function clip(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, text.lastIndexOf(' ', most)) + ' …';
}
