import type { Hit } from '../../knowledge/match';
import { hasHitBetween, hitsOf, type Sentence } from '../reading';

/** How far before the data "full" may stand ("your full credit card number"). */
const PART_REACH = 2;
/** How far before the data the means may begin. */
const MEANS_REACH = 8;
/** How far behind an act or the data its time may stand ("never retain it for longer than a day"). */
const TIME_REACH = 4;

/** "your full card number", "your IP address in full", "data … longer than a day", "card details in this respect" */
export const isPart = (sentence: Sentence, from: number, to: number): boolean =>
  hasHitBetween(sentence, 'data-refusal', 'whole', from - PART_REACH, from) ||
  isTimeBehind(sentence, to) ||
  ['as-it-is', 'here'].some((id) => hasHitBetween(sentence, 'data-refusal', id, to, to + TIME_REACH));

/** "Your phone number and no longer requires" says nothing of how long. */
const isTimeBehind = (sentence: Sentence, to: number): boolean =>
  hitsOf(sentence, 'data-refusal').some(
    ({ entry, from }) =>
      entry.id === 'for-ever' &&
      from >= to &&
      from < to + TIME_REACH &&
      sentence.tokens[from - 1]!.lower !== 'no',
  );

/** "Does not permanently retain it", "never retain it for longer than a day"; "no longer" is for good. */
export function isForAWhile(sentence: Sentence, { to }: Hit, act: Hit): boolean {
  const from = sentence.tokens[to]?.lower === 'longer' ? to + 1 : to;
  return hasHitBetween(sentence, 'data-refusal', 'for-ever', from, act.to + TIME_REACH);
}

/** "No data is collected through these cookies or Facebook": what it would be collected with is there. */
export function isMeans({ tokens }: Sentence, from: number): boolean {
  const near = tokens.slice(Math.max(0, from - MEANS_REACH), from).map(({ lower }) => lower);
  const means = near.findLastIndex((word) => word === 'through' || word === 'via');
  return means >= 0 && !near.slice(means).some((word) => /^(?:such|includ\w*|like|any|your)$/.test(word));
}

/** "Data that we no longer have a reason to retain" is had until then. */
export const isNoNeed = (sentence: Sentence, { to }: Hit, act: Hit): boolean =>
  sentence.tokens[to]?.lower === 'longer' && hasHitBetween(sentence, 'data-refusal', 'reason', to, act.from);
