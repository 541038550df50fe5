import type { Sentence } from '../reading';

/** Whether a sentence holds where letters go: a box, a US state with its ZIP code, a street with its number. */
export function hasPostalAddress({ segment, start, end }: Sentence): boolean {
  const text = segment.text.slice(start, end);
  return MARKS.some((mark) => mark.test(text));
}

/** Every repeat is bounded. */
const MARKS = [
  /\bP\.?\s?O\.?\s?Box \d/i,
  /,\s*(?:[A-Z]{2}|[A-Z][a-z]{3,12}(?: [A-Z][a-z]{3,12})?),?\s+\d{5}(?:-\d{4})?\b/,
  /\b\d{1,6}[A-Z]? (?:[A-Z][\p{L}'.]{0,20} ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Way|Suite|Floor|Place|Square|Parkway|Court)\b/u,
  /\b\d{1,4},? (?:rue|avenue|boulevard|place|quai|via|calle) /,
  /\b\p{Lu}\p{L}{2,24}(?:str\.|straße|strasse|gatan|weg|laan|straat|kade) ?\d{1,4}\b/u,
  // "Mannerheimintie 12 B, 00100 Helsinki", not "December 23, 2013 To"
  /\b\p{Lu}\p{L}{2,24} \d{1,4}(?: ?[A-Z])?, (?!(?:19|20)\d\d )(?:[A-Z]{1,3}-)?\d{4,5} \p{Lu}\p{L}/u,
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/,
];
