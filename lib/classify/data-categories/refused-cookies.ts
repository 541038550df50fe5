import type { Hit } from '../../knowledge/match';
import { governs, isConditional } from '../frame';
import { hitsOf, type Sentence } from '../reading';
import { BE, isPassive } from './passive';
import type { Refusal } from './refused-acts';

/** How far behind "use" its object may begin ("use tracking or advertising cookies"). */
const USE_REACH = 5;
/** How far behind "cookies" the words that deny them may begin. */
const PASSIVE_REACH = 4;

/**
 * "We do not use cookies", "sets no cookies" and "cookies are not used" refuse them; "do not use cookies to identify
 * you" refuses that use alone, "third-party cookies" those.
 */
export function refusedCookies(sentence: Sentence, { from, to }: Hit): Refusal | null {
  const { tokens } = sentence;
  const negators = hitsOf(sentence, 'negation');
  if (!negators.length) return null;
  if (isAbsent(sentence, negators, from, to)) return 'takes';
  const places = hitsOf(sentence, 'data-context').filter(({ entry }) => entry.id === 'places');
  const use = places.findLast((hit) => hit.to <= from && from - hit.to <= USE_REACH);
  const denied =
    use &&
    negators.some(
      (negator) => governs(sentence, negator, use) || (negator.from >= use.to && negator.to <= from),
    );
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
