import type { Hit } from '../../knowledge/match';
import { governs } from '../frame';
import { hasHit, hasHitBetween, hitsOf, type Sentence } from '../reading';

/** By which word a condition has begun that opens a sentence ("However, if you …"). */
const OPENING = 3;
/** How far behind "you" it may stand what they turn off. */
const DECLINING_REACH = 3;

/** How much may stand between others and what they do, and what ("partners may also collect"). */
const DOING_REACH = 3;
/** How far behind "nor" those may stand who do not do it either ("nor any third parties"). */
const BESIDE_REACH = 3;
const DOING = /^(?:to|from|may|might|can|could|will|would|also|or|and|otherwise|directly)$/;
/** What `others` names that does nothing itself, or is not told from what the sentence speaks of. */
const NO_DOER = /^(?:this|these|that|which|who|information|cookies?|beacons|children|minors)$/;

/** Whether an act in the negative denies something else than that the company does it. */
export const refusesOtherwise = (sentence: Sentence, negator: Hit, act: Hit): boolean =>
  isNoPromise(sentence, negator) ||
  isTwiceTurned(sentence, negator) ||
  isByOthers(sentence, act) ||
  isOfOthers(sentence, negator, act) ||
  isIndirect(sentence, negator, act) ||
  isChosen(sentence, negator) ||
  isDemand(sentence, act);

/** "Providers are prohibited from storing it" binds them alone; "we cannot guarantee that it is not accessed" nobody. */
const isNoPromise = (sentence: Sentence, { from }: Hit): boolean =>
  sentence.tokens[from]!.lower.startsWith('prohibit') ||
  hasHitBetween(sentence, 'data-refusal', 'promises', 0, from);

/** "We cannot serve you without keeping it" and "Without keeping it we cannot serve you" keep it. */
export const isTwiceTurned = (sentence: Sentence, negator: Hit): boolean =>
  sentence.tokens[negator.from]!.lower === 'without' &&
  hitsOf(sentence, 'negation').some(
    (each) => governs(sentence, each, negator) || (negator.from === 0 && each.from > 0),
  );

/** "We do not allow partners to collect it", "we are not responsible for how they store it", "nobody else can see it" */
const isOfOthers = (sentence: Sentence, { to }: Hit, act: Hit): boolean =>
  sentence.tokens[to]?.lower === 'else' ||
  (!act.entry.props?.subject &&
    hitsOf(sentence, 'data-context').some(
      ({ entry, from, to: end }) =>
        entry.id === 'others' &&
        from >= to &&
        end <= act.from &&
        act.from - end <= DOING_REACH &&
        !NO_DOER.test(sentence.tokens[from]!.lower) &&
        !sentence.tokens.slice(Math.max(0, from - BESIDE_REACH), from).some(({ lower }) => lower === 'nor') &&
        sentence.tokens.slice(end, act.from).every(({ lower }) => DOING.test(lower)),
    ));

/** "Stored so that it cannot be read by anyone": not by others. */
const isByOthers = (sentence: Sentence, { to }: Hit): boolean =>
  hasHitBetween(sentence, 'data-refusal', 'by-others', to, to + 1);

/** "If you turn it off, we do not receive your location": so we do where it is on. */
function isChosen(sentence: Sentence, { from }: Hit): boolean {
  const { tokens } = sentence;
  const begun = tokens.slice(0, OPENING).findIndex(({ lower }) => /^(?:if|when|where|unless)$/.test(lower));
  const condition = begun < 0 ? [] : tokens.slice(begun + 1, from);
  if (!condition.some(({ before }) => before === 'mark')) return false;
  return condition.some(({ lower }, index) => {
    const [next, end] = [begun + index + 2, Math.min(from, begun + index + 2 + DECLINING_REACH)];
    if (lower !== 'you') return false;
    return (
      tokens.slice(next, end).some((each) => each.lower === 'not') ||
      hasHitBetween(sentence, 'data-refusal', 'declines', next, end)
    );
  });
}

/** "Health data should not be uploaded" asks it of people. */
const isDemand = ({ tokens }: Sentence, { from }: Hit): boolean =>
  tokens[from - 1]?.lower === 'be' &&
  tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => lower === 'should' || lower === 'must');

/** "We do not directly collect your card number": by way of a processor we do. */
const isIndirect = (sentence: Sentence, negator: Hit, act: Hit): boolean =>
  sentence.tokens.slice(negator.to, act.to + 1).some(({ lower }) => lower === 'directly') &&
  hasHit(sentence, 'data-category', 'payment-information');
