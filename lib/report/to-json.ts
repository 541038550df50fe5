import type { Analysis, Failure } from '../model';
import { byKey } from './json/key-order';
import { rounded } from './rounded';

export type Result = Analysis | Failure;

/** Tells the row of an input that failed from an analysis. */
export function isFailure(result: Result): result is Failure {
  return 'error' in result;
}

/** One result as indented JSON: keys in the contract's order, numbers to 4 decimals, no newline at the end. */
export function toJson(result: Result): string {
  return escapeControls(JSON.stringify(plain(result), null, 2));
}

/** The same on one line, no newline at the end. */
export function toNdjson(result: Result): string {
  return escapeControls(JSON.stringify(plain(result)));
}

/** Anything made of findings, in the same key order, rounded and escaped the same way. */
export function stableJson(value: unknown, indent = 2): string {
  return escapeControls(JSON.stringify(ordered(value), null, indent));
}

/** What the contract prints of a segment; the rest is structure that only the stages between need. */
const SEGMENT_FIELDS = ['id', 'part', 'kind', 'headings', 'text', 'links', 'topics'] as const;

function plain(result: Result): unknown {
  if (isFailure(result)) return ordered(result);
  const segments = result.segments.map((segment) =>
    Object.fromEntries(SEGMENT_FIELDS.map((field) => [field, segment[field]])),
  );
  return ordered({ ...result, segments });
}

function ordered(value: unknown): unknown {
  if (typeof value === 'number') return rounded(value);
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => byKey(a, b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}

/**
 * JSON.stringify leaves C1 controls and bidirectional overrides as they are, and a terminal obeys them. As
 * escapes they are the same data: a quote must stay exactly the segment's text, so nothing may be dropped.
 */
function escapeControls(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
