/**
 * C0 and C1 controls (terminal escapes start there), bidirectional overrides and marks, line and paragraph
 * separators, interlinear and tag characters: they change how other text looks and say nothing themselves.
 * Unicode TR36 and CVE-2021-42574. Joiners stay: emoji and several scripts need them.
 */
const UNSAFE =
  /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
const ALL_UNSAFE = new RegExp(UNSAFE.source, 'gu');

/** Text from a page as it may be printed: one line, nothing invisible that acts. */
export function cleanText(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text.replace(/[\n\r\t\u2028\u2029]+/g, ' ').replace(ALL_UNSAFE, '');
}

/** The same value with every string in it cleaned. */
export function cleanStrings<T>(value: T): T {
  return clean(value) as T;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
}
