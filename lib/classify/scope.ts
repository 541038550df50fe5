import type { Hit } from '../knowledge/match';
import type { RegionId, Segment } from '../model';
import { hitsOf, type Reading, type Sentence } from './reading';

/**
 * Whom a sentence concerns: what it says itself ("if you are a California resident"), else its lead-in,
 * else the nearest heading that names people of a place. Empty: everyone. `at` is where in the segment the words
 * stand that are asked about: what is said aside for some concerns others only where they stand in it too.
 */
export function scopeOf(reading: Reading, sentence: Sentence, at = 0): RegionId[] {
  const own = namedIn(sentence, (hit) => !isAside(sentence, hit, at));
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

const regionsOf = (sentences: Sentence[]): RegionId[] =>
  [...new Set(sentences.flatMap((each) => namedIn(each)))].sort();

function namedIn(sentence: Sentence, counts: (hit: Hit) => boolean = () => true): RegionId[] {
  const hits = hitsOf(sentence, 'region').filter(counts);
  return [...new Set(hits.map(({ entry }) => entry.id as RegionId))].sort();
}

/** "Click here (or, if you live in the EU, there)": told to some, beside what all are told. */
function isAside({ segment: { text }, start }: Sentence, hit: Hit, at: number): boolean {
  const before = text.slice(start, hit.end);
  const aside = OTHERWISE.exec(before) ?? (text[hit.end] === ',' ? THERE.exec(before) : null);
  return aside !== null && at < start + aside.index;
}

const OTHERWISE =
  /(?:\(or,?|, or,?) (?:if|for|where) [^().;]{0,120}$|\(or,? in [^().;]{0,120}$|\((?:called|defined) in [^().;]{0,60}$/i;
/** "(in California, this is called …)" */
const THERE = /\((?:in|for) [^(),.;]{0,60}$/i;

/** The scope of a claim made in several places: everyone as soon as one place speaks to everyone. */
export function unionScope(scopes: RegionId[][]): RegionId[] {
  if (scopes.some((scope) => scope.length === 0)) return [];
  return [...new Set(scopes.flat())].sort();
}
