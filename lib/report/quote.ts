import type { Evidence, Span } from '../model';

/** As long as evidence is: what carries the claim may be its last word. */
const MOST = 420;

/** A quote with the lead-in without which it does not carry the claim. */
export function quoteOf(evidence: Evidence): string {
  const [before, after] = cuts(evidence);
  const words = before + shortened(evidence.quote + after, MOST);
  if (!evidence.lead) return words;
  return `${shortened(evidence.lead.quote, 120).replace(/ …$/, '')} … ${words}`;
}

/** Ellipses where a quote was cut out of a very long sentence, as far as it shows that itself. */
export function cuts({ quote, start, lead }: Evidence): [before: string, after: string] {
  const before = start > 0 && !lead && /^\p{Ll}/u.test(quote);
  const after = quote.length > LONG && /[\p{L}\p{N},]$/u.test(quote);
  return [before ? '… ' : '', after ? ' …' : ''];
}
/** Items of lists end without a full stop too, but are shorter. Characters. */
const LONG = 200;

/** What limits a right, in the policy's words: a condition is said, not named. */
export function conditionOf(conditions: Span[]): string {
  const first = conditions[0];
  return first ? `“${shortened(first.quote, 140)}”` : '';
}

/** Cut at a word, with an ellipsis; `most` counts the characters before it. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s+\S*$/, '')} …`;
}
