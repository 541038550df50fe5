import type { RegionId } from '../model';
import { hitsOf, type Reading, type Sentence } from './reading';

/**
 * Whom a sentence concerns: what it says itself ("if you are a California resident"), else its lead-in,
 * else the nearest heading that names people of a place. Empty: everyone.
 */
export function scopeOf(reading: Reading, sentence: Sentence): RegionId[] {
  const own = regionsOf([sentence]);
  if (own.length) return own;
  const { segment } = sentence;
  if (segment.lead !== null) {
    const led = regionsOf(reading.sentences[segment.lead]!);
    if (led.length) return led;
  }
  for (const heading of [...segment.headingIds].reverse()) {
    const named = regionsOf(reading.sentences[heading]!);
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
