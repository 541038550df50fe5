import type { Evidence } from '../evidence';
import { judgement, type Judgement } from '../judgement';

/** A page is there, and nothing on it is an opt-out. */
export function noOptOut({ page }: Evidence): Judgement {
  return judgement('lands-elsewhere', 'no-opt-out', { words: page?.headings[0] || page?.title || null });
}
