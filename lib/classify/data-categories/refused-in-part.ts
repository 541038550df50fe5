import type { Hit } from '../../knowledge/match';
import type { Sentence } from '../reading';

/** How far before the data "full" may stand ("your full credit card number"). */
const PART_REACH = 2;
/** How far before the data the means may begin. */
const MEANS_REACH = 8;
/** How far behind an act or the data its time may stand ("never retain it for longer than a day"). */
const TIME_REACH = 4;
/** "We do not store full card numbers": so we do in part. */
const WHOLE = new Set(['full', 'entire', 'complete', 'whole', 'actual']);
/** "We do not store it permanently": so we do for a while, ... */
const FOR_EVER = new Set(['permanently', 'indefinitely', 'forever', 'continuously', 'longer']);
/** ... or in another form. */
const AS_IT_IS = new Set(['unencrypted', 'plaintext', 'full']);

/** "your full card number", "your IP address in full", "data … longer than a day" */
export function isPart({ tokens }: Sentence, from: number, to: number): boolean {
  const before = tokens.slice(Math.max(0, from - PART_REACH), from);
  const behind = tokens.slice(to, to + TIME_REACH);
  return (
    before.some(({ lower }) => WHOLE.has(lower)) ||
    behind.some(({ lower }) => FOR_EVER.has(lower) || AS_IT_IS.has(lower))
  );
}

/** "Does not permanently retain it", "never retain it for longer than a day"; "no longer" is for good. */
export const isForAWhile = ({ tokens }: Sentence, negator: Hit, act: Hit): boolean =>
  tokens
    .slice(negator.to, act.to + TIME_REACH)
    .some(({ lower }, at) => FOR_EVER.has(lower) && !(at === 0 && lower === 'longer'));

/** "No data is collected through these cookies or Facebook": what it would be collected with is there. */
export function isMeans({ tokens }: Sentence, from: number): boolean {
  const near = tokens.slice(Math.max(0, from - MEANS_REACH), from).map(({ lower }) => lower);
  const means = near.findLastIndex((word) => word === 'through' || word === 'via');
  return means >= 0 && !near.slice(means).some((word) => /^(?:such|includ\w*|like|any|your)$/.test(word));
}

/** "Data that we no longer have a reason to retain" is had until then. */
export const isNoNeed = ({ tokens }: Sentence, { to }: Hit, act: Hit): boolean =>
  tokens[to]?.lower === 'longer' &&
  tokens
    .slice(to, act.from)
    .some(({ lower }) => /^(?:need|reason|purpose|basis|require|required)$/.test(lower));
