import type { Topic } from '../lib/model';
import { stableJson } from '../lib/report/to-json';
import type { Line } from './input/lines';

export interface Segment {
  text: string;
  headings?: string[];
  before?: string;
  after?: string;
}

/** One line of JSON in, one out: {"topics": [...]} or {"error": "..."}. */
export function classifyLine(line: Line, predict: (segment: Segment) => Topic[]): string {
  const segment = parse(line);
  if (typeof segment === 'string') return stableJson({ error: segment }, 0);
  const topics = predict(segment).map(({ id, score }) => ({ id, score }));
  return stableJson({ topics }, 0);
}

/** The segment, or a sentence about what is wrong with the line. */
function parse(line: Line): Segment | string {
  if (line === null) return 'The line is longer than 1,000,000 characters.';
  const value = json(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'The line is no JSON object.';
  const { text, headings, before, after } = value as Record<string, unknown>;
  if (typeof text !== 'string') return 'The object has no "text" that is a string.';
  if (!absent(headings) && !isStrings(headings)) return '"headings" is no array of strings.';
  if (!absent(before) && typeof before !== 'string') return '"before" is no string.';
  if (!absent(after) && typeof after !== 'string') return '"after" is no string.';
  return {
    text,
    ...(isStrings(headings) && { headings }),
    ...(typeof before === 'string' && { before }),
    ...(typeof after === 'string' && { after }),
  };
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const absent = (value: unknown) => value === undefined || value === null;
const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
