import type { RegionId, Segment } from '../model';
import { hitsOf, type Reading, type Sentence } from './reading';

/**
 * Whom a sentence concerns: what it says itself ("if you are a California resident"), else its lead-in,
 * else the nearest heading that names people of a place. Empty: everyone.
 */
export function scopeOf(reading: Reading, sentence: Sentence): RegionId[] {
  const own = regionsOf([sentence]);
  return own.length ? own : scopeAround(reading, sentence.segment);
}

/** Whom a segment's place concerns: its lead-in, else the nearest heading that names people of a place. */
export function scopeAround(reading: Reading, segment: Segment): RegionId[] {
  const leading = segment.lead === null ? [] : [segment.lead];
  for (const id of [...leading, ...[...segment.headingIds].reverse()]) {
    const named = regionsOf(reading.sentences[id]!);
    if (named.length) return named;
  }
  return [];
}

function regionsOf(sentences: Sentence[]): RegionId[] {
  const ids = sentences.flatMap((each) => hitsOf(each, 'region').map((hit) => hit.entry.id as RegionId));
  return [...new Set(ids)].sort();
}

/** The scope of a claim made in several places: everyone as soon as one place speaks to everyone. */
export function unionScope(scopes: RegionId[][]): RegionId[] {
  if (scopes.some((scope) => scope.length === 0)) return [];
  return [...new Set(scopes.flat())].sort();
}
