import type { Hit } from '../../knowledge/match';
import { governs, isConditional } from '../frame';
import { hasHitBetween, hitsOf, type Sentence } from '../reading';
import { BE, isPassive } from './passive';
import { isForAWhile, isNoNeed } from './refused-in-part';
import { refusesOtherwise } from './refused-otherwise';
import { subjectOf } from './refused-subjects';

/**
 * That the policy says it does not take what is named here, or only does not keep it; `covers` says something
 * else of it in the negative ("not for the purpose of", "does not include"), which shows nothing either way.
 */
export type Refusal = 'takes' | 'keeps' | 'covers';

/** An act in the negative. */
export interface Refused {
  act: Hit;
  /** the word that turns it round; the act itself where it holds it ("avoid collecting") */
  negator: Hit;
  kind: Refusal;
  /** "information that does not identify you, including …": what follows the comma is named of something else */
  aside: boolean;
}

/** How far behind "no names, addresses or … data is collected" may end. */
const NONE_REACH = 24;
/** How far behind the "not" of "firms we do not own or control" it goes on with "including". */
const RELATIVE_REACH = 4;
const DATA = new Set(['information', 'data', 'details', 'it', 'them']);
const REFUSALS = new Set<string>(['takes', 'keeps', 'covers']);
/** "We collect no names": said of what follows. */
const NO = new Set(['no', 'neither']);
const NONE = /^(?:no|none|neither|nor|nothing)$/;
export const PRONOUNS = new Set(['it', 'them', 'its', 'their']);
/** "Nor do we collect", "at no time will we" */
const AUXILIARY = /^(?:do|does|did|will|would|shall|should|can|could|may|might|have|are|were)$/;
const RELATIVES = new Set(['that', 'which', 'who']);

/** What the sentence says is not done, in its order; read once, however many kinds of data the sentence names. */
export function refusedIn(sentence: Sentence): readonly Refused[] {
  const known = read.get(sentence);
  if (known) return known;
  const found = readRefused(sentence);
  read.set(sentence, found);
  return found;
}

const read = new WeakMap<Sentence, Refused[]>();

function readRefused(sentence: Sentence): Refused[] {
  const negators = hitsOf(sentence, 'negation');
  return hitsOf(sentence, 'data-context')
    .filter(({ entry }) => REFUSALS.has(entry.id))
    .flatMap((act) =>
      negatorsOf(sentence, act, negators)
        .filter(
          (negator) =>
            !isConditional(sentence, negator) &&
            !isAttribute(sentence, negator, act) &&
            !isBehindWe(sentence, negator, act) &&
            !isBehindRelative(sentence, negator, act),
        )
        .map((negator) => refused(sentence, act, negator)),
    );
}

function refused(sentence: Sentence, act: Hit, negator: Hit): Refused {
  const subject = subjectOf(sentence, negator, act);
  const otherwise =
    subject ||
    isForAWhile(sentence, negator, act) ||
    isNoNeed(sentence, negator, act) ||
    refusesOtherwise(sentence, negator, act);
  return {
    act,
    negator,
    kind: otherwise ? 'covers' : isNotNeeded(sentence, negator, act) ? 'takes' : (act.entry.id as Refusal),
    aside:
      subject !== undefined &&
      RELATIVES.has(sentence.tokens[subject.from]!.lower) &&
      isAct(sentence, 'tells', act),
  };
}

const isAct = (sentence: Sentence, id: string, { from }: Hit): boolean =>
  hasHitBetween(sentence, 'data-refusal', id, from, from + 1);

/** "No email address is required" */
const isNotNeeded = (sentence: Sentence, negator: Hit, act: Hit): boolean =>
  isAct(sentence, 'needed', act) &&
  isNone(sentence, negator, act) &&
  sentence.tokens[negator.to]!.lower !== 'longer';

function negatorsOf(sentence: Sentence, act: Hit, negators: readonly Hit[]): Hit[] {
  if (act.entry.props?.negative) return [act];
  const nearest = negators.findLast((each) => governs(sentence, each, act));
  const none = negators.find(
    (each) => isNone(sentence, each, act) && governs(sentence, each, act, NONE_REACH),
  );
  const found = [none, nearest].filter((each, index, all) => each && all.indexOf(each) === index) as Hit[];
  if (found.length) return found;
  const behind = negators.find(
    ({ from }) => (from === act.to || from === act.from + 1) && NO.has(sentence.tokens[from]!.lower),
  );
  return behind ? [behind] : [];
}

/** "No names or addresses are collected" */
export const isNone = (sentence: Sentence, negator: Hit, act: Hit): boolean =>
  NONE.test(sentence.tokens[negator.from]!.lower) && isPassive(sentence, act);

/**
 * "We do not share saved passwords": behind "do not" only a plain verb is turned round. "You cannot be identified and
 * collected data is …" begins anew.
 */
const isAttribute = ({ tokens }: Sentence, { from }: Hit, act: Hit): boolean =>
  (tokens[act.from - 1]?.lower === 'and' &&
    /ed$/.test(tokens[act.from]!.lower) &&
    DATA.has(tokens[act.to]?.lower ?? '')) ||
  (tokens[from]!.lower === 'not' &&
    /^(?:do|does|did|will|would)$/.test(tokens[from - 1]?.lower ?? '') &&
    /(?:ed|held|kept)$/.test(tokens[act.from]!.lower) &&
    !tokens.slice(from, act.from).some(({ lower }) => BE.has(lower) || lower === 'have' || lower === 'get'));

/** "We do not sell information that we collect or store": the second "we" begins what is done, "nor do we collect" goes on. */
const isBehindWe = ({ tokens }: Sentence, { to }: Hit, act: Hit): boolean =>
  tokens.slice(to, act.from + 1).some(
    ({ lower, text }, at) =>
      // an item "(i)" is nobody
      (/^we(?:$|')/.test(lower) || /^I(?:$|['’])/.test(text)) &&
      at > 0 &&
      !AUXILIARY.test(tokens[to + at - 1]!.lower),
  );

/** "Firms we do not own or control, including …": a verb with nothing of its own behind it speaks of what is before. */
const isBehindRelative = ({ tokens }: Sentence, { to }: Hit, act: Hit): boolean => {
  const aside = tokens
    .slice(to, Math.min(to + RELATIVE_REACH, act.to))
    .findIndex(({ lower, before }) => before === 'mark' && /^(?:includ|such)/.test(lower));
  return aside > 0 && !tokens.slice(to, to + aside).some(({ lower }) => DATA.has(lower));
};
