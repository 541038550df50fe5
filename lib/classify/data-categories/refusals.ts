import type { Hit } from '../../knowledge/match';
import { brokenOffBefore } from '../broken-off';
import { turnsBetween } from '../frame';
import { hasHitBetween, hitsOf, type Reading, type Sentence } from '../reading';
import { deniedOutright } from './denied-outright';
import { isOutOfBrackets } from './refused-in-brackets';
import { isPart } from './refused-in-part';
import { isPassive } from './passive';
import { EXCEPT, leading, refusedAbove } from './refused-above';
import { isNone, PRONOUNS, refusedIn, type Refusal, type Refused } from './refused-acts';

/** How far behind "X is not collected" may begin. */
const PASSIVE_REACH = 12;
/** How far behind an act "this information" may stand ("retain or use this information"). */
const POINTER_REACH = 3;

/**
 * Whether a place names what the policy refuses: in the sentence itself, under a lead-in ("We do not collect:"),
 * or under a heading that says so. Exceptions do not turn it back; "but" and "however" begin anew.
 */
export function refusalAt(reading: Reading, sentence: Sentence, { from, to }: Hit): Refusal | null {
  const begun = begunAfter(reading, sentence);
  if (begun && begun.to <= from)
    return isSpared(sentence, begun.to, from) ? 'covers' : (begun.entry.id as 'takes' | 'keeps');
  const own = refusedIn(sentence);
  const said = deniedOutright(sentence, from) ?? ownRefusal(sentence, own, from, to);
  if (said) return isPart(sentence, from, to) ? 'covers' : said;
  if (isLabel(reading, sentence)) return 'covers';
  return own.length || hitsOf(sentence, 'act').some((hit) => hit.to <= from)
    ? null
    : refusedAbove(reading, sentence);
}

/** The act with which a sentence goes on where its lead-in broke off: "We do not:", "collect your location". */
const begunAfter = (reading: Reading, sentence: Sentence): Hit | undefined =>
  brokenOffBefore(reading, sentence)
    ? hitsOf(sentence, 'data-context').find(
        ({ entry, from }) => from <= 1 && (entry.id === 'takes' || entry.id === 'keeps'),
      )
    : undefined;

function ownRefusal(sentence: Sentence, all: readonly Refused[], from: number, to: number): Refusal | null {
  if (isInListOfNone(sentence, from)) return 'takes';
  const own = all.filter((refused) => !isOutOfBrackets(sentence, refused, from, to));
  const none = own.filter((refused) => isNoneOf(sentence, refused, from, to));
  const next =
    none.find(({ negator }) => negator.to === from) ??
    own.find(({ negator, act }) => negator.from > from && act.to <= to);
  if (next) return next.kind;
  const asides = own.filter(({ aside }) => aside).map(({ negator }) => negator);
  const active = leading(
    own.filter(
      (refused) =>
        reaches(sentence, refused, from) &&
        !(asides.includes(refused.negator) && isInAside(sentence, refused.negator, from)),
    ),
  );
  if (active) return isPurpose(sentence, active.act.to, from) ? 'covers' : active.kind;
  const passives = own.filter(
    ({ negator, act }) =>
      negator.from >= to &&
      negator.from - to <= PASSIVE_REACH &&
      (negator.from === to || !turnsBetween(sentence, to, negator.from)) &&
      (isPassive(sentence, act) || isRelative(sentence, to, negator) || isAnswer(sentence, to, negator)),
  );
  if (passives.length) return (passives.find(({ kind }) => kind !== 'covers') ?? passives[0]!).kind;
  const back = own.find((refused) => isTakenBack(sentence, refused, from, to));
  return (back ?? none[0])?.kind ?? null;
}

/** "No names or addresses are collected" */
const isNoneOf = (sentence: Sentence, { act, negator }: Refused, from: number, to: number): boolean =>
  isNone(sentence, negator, act) && negator.to <= from && to <= act.from;

/** Whether what an act in the negative takes as its object goes on up to `from`. */
const reaches = (sentence: Sentence, { act, negator }: Refused, from: number): boolean =>
  act.from <= from &&
  negator.to <= from &&
  !isSpared(sentence, act.to, from) &&
  !pointsBack(sentence, act.to, from) &&
  !turnsBetween(sentence, act.to, from + 1, isEnumeration(sentence, act.to, from) ? /;/ : undefined);

/** "Information that does not identify you, including your age": the age is named of the information. */
const isInAside = ({ tokens }: Sentence, negator: Hit, from: number): boolean =>
  tokens
    .slice(negator.to, from)
    .some(({ lower, before }) => before === 'mark' && /^(?:includ|such)/.test(lower));

/** "We do not collect sensitive data: health, religion" goes on behind the colon, as nothing is done there. */
const isEnumeration = (sentence: Sentence, act: number, from: number): boolean =>
  sentence.tokens
    .slice(act, from)
    .some(({ lower }) => /^(?:data|information|following|details)$/.test(lower)) &&
  !hitsOf(sentence, 'act').some((hit) => hit.from >= act && hit.to <= from);

/** "We collect no data other than your name" refuses what is not named. */
const isSpared = ({ tokens }: Sentence, act: number, from: number): boolean =>
  tokens.slice(act, from).some(({ lower }, at, all) => {
    if (lower === 'beyond' || lower === 'besides') return true;
    return (
      (lower === 'than' && /^(?:other|more)$/.test(all[at - 1]?.lower ?? '')) ||
      (lower === 'from' && /^a(?:part|side)$/.test(all[at - 1]?.lower ?? ''))
    );
  });

/**
 * "We do not keep this information for long, phone number": what is not kept was named before; "this payment
 * information" names it.
 */
const pointsBack = ({ tokens }: Sentence, act: number, from: number): boolean =>
  tokens
    .slice(act, Math.min(from - 1, act + POINTER_REACH))
    .some(({ lower }) => lower === 'this' || lower === 'these');

/** "Does not process data for profiling" refuses the purpose, not the data; a comma ends the purpose. */
function isPurpose(sentence: Sentence, act: number, from: number): boolean {
  const { tokens } = sentence;
  const comma = tokens.slice(act, from + 1).findLastIndex(({ before }) => before === 'mark');
  const start = comma < 0 ? act : act + comma;
  return (
    tokens.slice(Math.max(start, from - 2), from).some(({ lower }) => lower === 'for') ||
    hasHitBetween(sentence, 'data-refusal', 'purpose', start, from)
  );
}

/** "No name, no email address, no phone number": two or more, each with its own "no"; or nothing else is said. */
function isInListOfNone(sentence: Sentence, from: number): boolean {
  const { tokens } = sentence;
  if (tokens[from - 1]?.lower !== 'no') return false;
  if (from === 1 && tokens.length <= NOTHING_ELSE) return true;
  const none = hitsOf(sentence, 'data-category').filter((hit) => tokens[hit.from - 1]?.lower === 'no');
  return new Set(none.map((hit) => hit.from)).size >= 2;
}

/** Words of "No tracking cookies." */
const NOTHING_ELSE = 4;

/** Whether the sentence refuses data without saying which ("We do not collect sensitive information."). */
export const refuses = (sentence: Sentence): boolean =>
  refusedIn(sentence).some(({ kind }) => kind === 'takes');

/** "Bank data:" before "None is collected." names the data before it says what becomes of it. */
function isLabel(reading: Reading, { segment, index, end }: Sentence): boolean {
  const next = reading.sentences[segment.id]![index + 1];
  return next !== undefined && segment.text[end - 1] === ':' && refusedIn(next).length > 0;
}

/** "your location, which we do not collect" */
const isRelative = ({ tokens }: Sentence, to: number, negator: Hit): boolean =>
  tokens.slice(to, negator.from).some(({ lower }) => lower === 'which');

/** "Health data: not collected", "Health data (not collected)" */
const isAnswer = ({ tokens, segment }: Sentence, to: number, negator: Hit): boolean =>
  negator.from === to &&
  tokens[to]!.lower !== 'no' &&
  /[:(\u2013\u2014]/.test(segment.text.slice(tokens[to - 1]!.end, tokens[to]!.start));

/** "Our processor handles your card; we have no access to it"; "we use your address and do not keep it" has it used. */
function isTakenBack(
  { tokens }: Sentence,
  { act, negator, kind }: Refused,
  from: number,
  to: number,
): boolean {
  if (
    kind === 'covers' ||
    negator.from < to ||
    !tokens.slice(act.to, act.to + 2).some(({ lower }) => PRONOUNS.has(lower))
  )
    return false;
  return (
    !tokens.slice(to, negator.from).some(({ lower }) => EXCEPT.has(lower)) &&
    !tokens.slice(0, from).some(({ lower }) => lower === 'we' || lower === 'i')
  );
}
