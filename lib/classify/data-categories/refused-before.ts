import { hasHit, hitsOf, type Sentence } from '../reading';
import { leading } from './refused-above';
import { PRONOUNS, refusedIn, type Refusal, type Refused } from './refused-acts';

/** How much may stand behind "we do not retain any of this information": a condition says something else. */
const BACKWARD_TAIL = 3;
/** A title has no more words. */
const TITLE = 8;

/**
 * "We do not retain any of this information.", "The information we request is not collected by us." and "No." take back
 * what the sentence before them names or asks.
 */
export function refusesBackward(sentence: Sentence, before: Sentence): Refusal | null {
  if (answersNo(sentence, before)) return 'takes';
  const refused = leading(refusedIn(sentence));
  if (!refused || refused.kind === 'covers' || hasHit(sentence, 'turn')) return null;
  if (isTitle(before) && isBare(sentence, refused)) return refused.kind;
  const pointers = hitsOf(sentence, 'data-context');
  const isAsked = pointers.some(({ entry, from }) => entry.id === 'requested' && from === 0);
  if (isAsked && isWhole(sentence, refused)) return refused.kind;
  const anaphor = pointers.find(({ entry }) => entry.id === 'backward');
  if (!anaphor || anaphor.from < refused.act.to || anaphor.from - refused.act.to > 1) return null;
  return sentence.tokens.length - anaphor.to <= BACKWARD_TAIL ? refused.kind : null;
}

/** "Biometric information" above or before what is said of it. */
const isTitle = (sentence: Sentence): boolean =>
  sentence.tokens.length <= TITLE && !hasHit(sentence, 'act') && !hasHit(sentence, 'negation');

/** "… is not collected", "… by us in any way": "for more than a year" and exceptions leave something of it. */
const isWhole = (sentence: Sentence, { act }: Refused): boolean =>
  act.to === sentence.tokens.length ||
  hitsOf(sentence, 'data-refusal').some(
    ({ entry, from, to }) => entry.id === 'at-all' && from === act.to && to === sentence.tokens.length,
  );

/** "Not collected.", "We do not collect it." and nothing else */
const isBare = ({ tokens }: Sentence, { act }: Refused): boolean =>
  tokens.slice(act.to).every(({ lower }) => PRONOUNS.has(lower) || lower === 'any' || lower === 'this');

/** "Do you log IP addresses? No, we do not." and "Health data: none." */
function answersNo(sentence: Sentence, before: Sentence): boolean {
  const mark = before.segment.text.slice(before.start, before.end).trimEnd().at(-1);
  const [first, second] = sentence.tokens;
  if (!first || !/^(?:no|none|never)$/.test(first.lower) || (second && second.before !== 'mark'))
    return false;
  return (
    mark === ':' ||
    (mark === '?' && ['takes', 'keeps', 'places'].some((id) => hasHit(before, 'data-context', id)))
  );
}
