import type { Hit } from '../../knowledge/match';
import { governs, isConditional } from '../frame';
import { hasHitBetween, hitsOf, type Sentence } from '../reading';
import { BE, isPassive } from './passive';
import type { Refusal } from './refused-acts';
import { isTwiceTurned } from './refused-otherwise';

/** How far behind "use" its object may begin ("use tracking or advertising cookies"). */
const USE_REACH = 5;
/** How far before "cookies" the word may stand that has them hold or take data ("in third-party analytics cookies"). */
const HOLDER_REACH = 4;
const HOLDERS = new Set(['in', 'within', 'into', 'inside', 'from', 'by', 'through', 'via', 'using', 'with']);
const LISTED = /^(?:such|includ\w*|like|any|and|or)$/;
/** "Uses no cookies", against "set your browser not to accept cookies". */
const NO = new Set(['no', 'neither', 'nor', 'none']);
/** How far behind "cookies" the words that deny them may begin. */
const PASSIVE_REACH = 4;

/** What is denied of cookies: that they are there, or, by an act that others are refused by, that they are taken. */
export function refusedCookies(sentence: Sentence, hit: Hit, byAct: () => Refusal | null): Refusal | null {
  const own = ownRefusal(sentence, hit);
  const refusal = own ?? byAct();
  if (!refusal) return null;
  return isGoverned(sentence, hit) || (!own && isHolder(sentence, hit)) ? 'covers' : refusal;
}

/** "We have no access to these cookies", "do not control the use of cookies": they are there all the same. */
function isGoverned(sentence: Sentence, { from }: Hit): boolean {
  const negator = hitsOf(sentence, 'negation').findLast((each) => each.to <= from);
  return negator !== undefined && hasHitBetween(sentence, 'data-refusal', 'governed', negator.from, from);
}

/** "No name is stored in a cookie", "collected by our cookies": the data is not taken with them. */
function isHolder({ tokens }: Sentence, { from }: Hit): boolean {
  const near = tokens.slice(Math.max(0, from - HOLDER_REACH), from).map(({ lower }) => lower);
  const holder = near.findLastIndex((word) => HOLDERS.has(word));
  return holder >= 0 && !near.slice(holder).some((word) => LISTED.test(word));
}

/**
 * "We do not use cookies", "sets no cookies" and "cookies are not used" refuse them; "do not use cookies to identify
 * you" refuses that use alone, "third-party cookies" those.
 */
function ownRefusal(sentence: Sentence, { from, to }: Hit): Refusal | null {
  const { tokens } = sentence;
  const negators = hitsOf(sentence, 'negation');
  if (!negators.length) return null;
  if (isAbsent(sentence, negators, from, to)) return 'takes';
  const places = hitsOf(sentence, 'data-context').filter(({ entry }) => entry.id === 'places');
  const use = places.findLast((hit) => hit.to <= from && from - hit.to <= USE_REACH);
  const governing = use && negators.findLast((negator) => governs(sentence, negator, use));
  const denied =
    use &&
    (governing
      ? !isTwiceTurned(sentence, governing)
      : negators.some((each) => each.from >= use.to && each.to <= from && NO.has(tokens[each.from]!.lower)));
  const others = /^(?:party|parties)$/.test(tokens[from - 1]?.lower ?? '');
  if (denied && !isConditional(sentence, use))
    return others || isPurposeBehind(sentence, to) ? 'covers' : 'takes';
  const passive = places.find(
    (hit) => hit.from >= to && hit.from - to <= PASSIVE_REACH && isPassive(sentence, hit),
  );
  const negator = passive && negators.find((each) => each.from >= to && governs(sentence, each, passive));
  if (!negator || isConditional(sentence, negator)) return null;
  return others || isPurposeBehind(sentence, passive.to) ? 'covers' : 'takes';
}

/** "There are no cookies", "no cookies are set" */
const isAbsent = ({ tokens }: Sentence, negators: readonly Hit[], from: number, to: number): boolean =>
  negators.some(
    (negator) =>
      negator.to === from &&
      tokens[negator.from]!.lower === 'no' &&
      (BE.has(tokens[negator.from - 1]?.lower ?? '') || BE.has(tokens[to]?.lower ?? '')),
  );

/** "by our website": who does not set them is the service. */
const OURSELVES = new Set(['us', 'our', 'this', 'me']);

/** "to identify you", "for advertising", "by third parties" */
const isPurposeBehind = ({ tokens }: Sentence, at: number): boolean =>
  /^(?:to|for|that|which|in|by|as)$/.test(tokens[at]?.lower ?? '') &&
  !(tokens[at]!.lower === 'by' && OURSELVES.has(tokens[at + 1]?.lower ?? ''));
