import type { Evidence, Span } from '../model';

/** A quote for one line, with the lead-in without which it does not carry the claim. */
export function quoteOf({ quote, lead }: Evidence): string {
  const words = shortened(quote, 220);
  return lead ? `${shortened(lead.quote, 120)} … ${words}` : words;
}

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
