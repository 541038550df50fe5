import type { Hit } from '../../knowledge/match';
import { governs, turnsBetween } from '../frame';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';

/**
 * That the policy says it does not take what is named here, or only does not keep it; `covers` says something
 * else of it in the negative ("not for the purpose of", "does not include"), which shows nothing either way.
 */
export type Refusal = 'takes' | 'keeps' | 'covers';

/** How far behind "X is not collected" may begin. */
const PASSIVE_REACH = 8;
/** How far behind "no names, addresses or … data is collected" may end. */
const NONE_REACH = 24;
/** How much may stand behind "we do not retain any of this information": a condition says something else. */
const BACKWARD_TAIL = 3;
/** How far behind "use" its object may begin ("use tracking or advertising cookies"). */
const USE_REACH = 5;
const REFUSALS = new Set<string>(['takes', 'keeps', 'covers']);
/** Words with which a sentence points at the list behind it. */
const AHEAD = new Set(['following', 'below']);
const CONDITIONS = new Set(['if', 'unless', 'until', 'where']);
/** "We collect no names": said of what follows. */
const NO = new Set(['no', 'neither']);
const BE = new Set(['is', 'are', 'be', 'been', 'being', 'was', 'were']);

interface Refused {
  act: Hit;
  negator: Hit;
  kind: Refusal;
}

/**
 * Whether a place names what the policy refuses: in the sentence itself, under a lead-in ("We do not collect:"),
 * or under a heading that says so. Exceptions do not turn it back; "but" and "however" begin anew.
 */
export function refusalAt(reading: Reading, sentence: Sentence, from: number, to: number): Refusal | null {
  const own = refusedIn(sentence);
  const active = leading(
    own.filter(
      ({ act, negator }) =>
        act.to <= from &&
        negator.to <= from &&
        !turnsBetween(sentence, act.to, from + 1) &&
        !isSpared(sentence, act.to, from),
    ),
  );
  if (active) return isPurpose(sentence, active.act.to, from) ? 'covers' : active.kind;
  const passive = own.find(
    ({ negator, act }) =>
      negator.from >= to &&
      negator.from - to <= PASSIVE_REACH &&
      !turnsBetween(sentence, to, negator.from) &&
      (isPassive(sentence, act) || isRelative(sentence, to, negator)),
  );
  if (passive) return passive.kind;
  const none = own.find(
    (refused) => isNone(sentence, refused.negator, refused.act) && within(refused, from, to),
  );
  if (none) return none.kind;
  if (isLabel(reading, sentence)) return 'covers';
  return own.length || hitsOf(sentence, 'act').some((hit) => hit.to <= from)
    ? null
    : inherited(reading, sentence);
}

/** "We collect no data other than your name" refuses what is not named. */
const isSpared = ({ tokens }: Sentence, act: number, from: number): boolean =>
  tokens.slice(act, from).some(({ lower }, at, all) => lower === 'than' && all[at - 1]?.lower === 'other');

/** "Does not process data for profiling" refuses the purpose, not the data; a comma ends the purpose. */
function isPurpose({ tokens }: Sentence, act: number, from: number): boolean {
  const comma = tokens.slice(act, from + 1).findLastIndex(({ before }) => before === 'mark');
  const near = tokens.slice(comma < 0 ? act : act + comma, from).map(({ lower }) => lower);
  return (
    near.slice(-2).includes('for') ||
    near.some((word) => /^(?:purposes?|connection|relation|order)$/.test(word))
  );
}

/** Whether the sentence refuses data without saying which ("We do not collect sensitive information."). */
export const refuses = (sentence: Sentence): boolean =>
  refusedIn(sentence).some(({ kind }) => kind === 'takes');

function inherited(reading: Reading, { segment }: Sentence): Refusal | null {
  for (let lead = segment.lead, depth = 0; lead !== null && depth < 4; depth++) {
    const said = speaking(reading.sentences[lead]!);
    if (said) return leading(refusedIn(said))?.kind ?? null;
    lead = reading.segments[lead]!.lead;
  }
  const heading = segment.headingIds.at(-1);
  const said = heading === undefined ? undefined : reading.sentences[heading]!.at(-1);
  return said ? (leading(refusedIn(said))?.kind ?? null) : null;
}

/** "We do not use cookies" and "sets no cookies" refuse them; "do not use cookies to identify you" refuses that use alone, "third-party cookies" those. */
export function refusedUse(sentence: Sentence, { from, to }: Hit): Refusal | null {
  const { tokens } = sentence;
  const negators = hitsOf(sentence, 'negation');
  const use = hitsOf(sentence, 'data-context').findLast(
    ({ entry, to: end }) => entry.id === 'places' && end <= from && from - end <= USE_REACH,
  );
  const denied =
    use &&
    negators.some(
      (negator) => governs(sentence, negator, use) || (negator.from >= use.to && negator.to <= from),
    );
  if (isAbsent(sentence, negators, from, to)) return 'takes';
  if (!denied || isConditional(sentence, use)) return null;
  const others = /^(?:party|parties)$/.test(tokens[from - 1]?.lower ?? '');
  const purpose = /^(?:to|for|that|which|in)$/.test(tokens[to]?.lower ?? '');
  return others || purpose ? 'covers' : 'takes';
}

/** "There are no cookies", "no cookies are set" */
const isAbsent = ({ tokens }: Sentence, negators: readonly Hit[], from: number, to: number): boolean =>
  negators.some(
    (negator) =>
      negator.to === from &&
      NO.has(tokens[negator.from]!.lower) &&
      (BE.has(tokens[negator.from - 1]?.lower ?? '') || BE.has(tokens[to]?.lower ?? '')),
  );

/** Of the acts under the last negation the first: "does not acquire data containing" refuses, containing follows; "will not store or collect" collects
 * nothing. */
function leading(refused: Refused[]): Refused | undefined {
  const together = refused.filter(({ negator }) => negator === refused.at(-1)!.negator);
  const [first, second] = together;
  const either = first && second && first.kind === 'keeps' && second.act.from - first.act.to <= 1;
  return either ? second : first;
}

/**
 * The sentence of a lead-in that says what is done with its items: the last one, or the one before an exception
 * ("We do not acquire the following. However, this does not apply if …:").
 */
export function speaking(sentences: Sentence[]): Sentence | undefined {
  return sentences.findLast(
    (sentence, index) =>
      hitsOf(sentence, 'data-context').some(({ entry }) => entry.id === 'takes' || entry.id === 'keeps') &&
      (index === sentences.length - 1 || sentence.tokens.some(({ lower }) => AHEAD.has(lower))),
  );
}

function refusedIn(sentence: Sentence): Refused[] {
  const negators = hitsOf(sentence, 'negation');
  if (!negators.length) return [];
  return hitsOf(sentence, 'data-context')
    .filter(({ entry }) => REFUSALS.has(entry.id))
    .flatMap((act) => {
      const negator =
        negators.findLast((each) => governs(sentence, each, act)) ??
        negators.find((each) => isNone(sentence, each, act) && governs(sentence, each, act, NONE_REACH)) ??
        negators.find((each) => each.from === act.to && NO.has(sentence.tokens[each.from]!.lower));
      if (!negator || isConditional(sentence, negator)) return [];
      const kind = isOthers(sentence, negator, act) ? 'covers' : (act.entry.id as Refusal);
      return [{ act, negator, kind }];
    });
}

/** "No names or addresses are collected" */
const isNone = (sentence: Sentence, negator: Hit, act: Hit): boolean =>
  /^(?:no|none|neither)$/.test(sentence.tokens[negator.from]!.lower) && isPassive(sentence, act);

const within = ({ act, negator }: Refused, from: number, to: number): boolean =>
  negator.to <= from && to <= act.from;

/** "Bank data:" before "None is collected." names the data before it says what becomes of it. */
function isLabel(reading: Reading, { segment, index, end }: Sentence): boolean {
  const next = reading.sentences[segment.id]![index + 1];
  return next !== undefined && segment.text[end - 1] === ':' && refusedIn(next).length > 0;
}

/** "is not collected", "is never knowingly stored" */
const isPassive = ({ tokens }: Sentence, { from }: Hit): boolean =>
  tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => BE.has(lower));

/** "your location, which we do not collect" */
const isRelative = ({ tokens }: Sentence, to: number, negator: Hit): boolean =>
  tokens.slice(to, negator.from).some(({ lower }) => lower === 'which');

/** "We do not retain any of this information." takes back what the sentence before it names. */
export function refusesBackward(sentence: Sentence): Refusal | null {
  const refused = leading(refusedIn(sentence));
  if (!refused || refused.kind === 'covers' || hasHit(sentence, 'turn')) return null;
  const anaphor = hitsOf(sentence, 'data-context').find(({ entry }) => entry.id === 'backward');
  if (!anaphor || anaphor.from < refused.act.to || anaphor.from - refused.act.to > 1) return null;
  return sentence.tokens.length - anaphor.to <= BACKWARD_TAIL ? refused.kind : null;
}

/** "If we do not collect your name" refuses nothing. */
const isConditional = ({ tokens }: Sentence, { from }: Hit): boolean =>
  tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => CONDITIONS.has(lower));

/** "You may choose not to provide" and "cookies do not collect" deny nothing of the service. */
function isOthers(sentence: Sentence, negator: Hit, act: Hit): boolean {
  if (isPassive(sentence, act)) return false;
  const subject = hitsOf(sentence, 'data-context').findLast(
    (hit) =>
      hit.entry.id === 'others' &&
      hit.to <= negator.from &&
      sentence.tokens[hit.from - 1]?.lower !== 'our' &&
      !turnsBetween(sentence, hit.to, negator.from),
  );
  if (!subject) return false;
  const between = sentence.tokens.slice(subject.to, negator.from);
  return !between.some(({ lower }) => lower === 'we' || lower === 'us');
}
