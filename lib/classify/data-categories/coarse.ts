import type { Hit } from '../../knowledge/match';
import { hasHit, hitsOf, type Sentence } from '../reading';

/** How far before the word the kind that the law names before it may end: a number may stand between. */
const BESIDE = 2;

/**
 * "We log your IP address, geolocation and browser": a place read from the address it stands with, known to the city at
 * best; nor does "network activity information, geolocation data", in the law's own order, tell how near it is. Such
 * words name a rough place. Words that do tell it ("GPS", "precise") are another entry's.
 */
export const asCoarse = (sentence: Sentence, hit: Hit): Hit =>
  isCoarse(sentence, hit)
    ? { ...hit, entry: { ...hit.entry, id: 'approximate-location', props: { strength: 'listed' } } }
    : hit;

const isCoarse = (sentence: Sentence, { entry, from }: Hit): boolean =>
  entry.id === 'precise-location' &&
  entry.props?.strength === 'faint' &&
  (hasHit(sentence, 'data-category', 'ip-address') ||
    hitsOf(sentence, 'data-context').some(
      (hit) => hit.entry.id === 'network-activity' && hit.to <= from && from - hit.to < BESIDE,
    ));
