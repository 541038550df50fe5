import type { Hit } from '../../knowledge/match';
import { governs, turnsBetween } from '../frame';
import { hitsOf, type Reading, type Sentence } from '../reading';

/** That the policy says it does not take (or only does not keep) what is named here. */
export type Refusal = 'takes' | 'keeps';

/** How far behind "X is not collected" may begin. */
const PASSIVE_REACH = 8;
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
  const active = own.find(({ act }) => act.to <= from && isObject(sentence, act.to, from));
  if (active) return active.kind;
  const passive = own.find(
    ({ negator, act }) =>
      negator.from >= to &&
      negator.from - to <= PASSIVE_REACH &&
      !turnsBetween(sentence, to, negator.from) &&
      BE.has(sentence.tokens[act.from - 1]!.lower),
  );
  if (passive) return passive.kind;
  return own.length || hitsOf(sentence, 'act').some((hit) => hit.to <= from)
    ? null
    : inherited(reading, sentence);
}

/** "Does not process data for profiling" refuses the purpose, not the data. */
function isObject(sentence: Sentence, act: number, from: number): boolean {
  const between = sentence.tokens.slice(act, from);
  if (
    between.slice(-2).some(({ lower }) => lower === 'for') ||
    between.some(({ lower }) => /^purposes?$/.test(lower))
  )
    return false;
  return !turnsBetween(sentence, act, from);
}

/** Whether the sentence refuses data without saying which ("We do not collect sensitive information."). */
export const refuses = (sentence: Sentence): boolean =>
  refusedIn(sentence).some(({ kind }) => kind === 'takes');

function inherited(reading: Reading, { segment }: Sentence): Refusal | null {
  for (let lead = segment.lead, depth = 0; lead !== null && depth < 4; depth++) {
    const last = reading.sentences[lead]!.at(-1);
    const acts = last ? hitsOf(last, 'data-context').filter(({ entry }) => entry.id === 'takes') : [];
    if (acts.length) return refusedIn(last!).at(-1)?.kind ?? null;
    lead = reading.segments[lead]!.lead;
  }
  const heading = segment.headingIds.at(-1);
  const said = heading === undefined ? undefined : reading.sentences[heading]!.at(-1);
  return said ? (refusedIn(said).at(-1)?.kind ?? null) : null;
}

function refusedIn(sentence: Sentence): Refused[] {
  const negators = hitsOf(sentence, 'negation');
  if (!negators.length) return [];
  return hitsOf(sentence, 'data-context')
    .filter(({ entry }) => entry.id === 'takes' || entry.id === 'keeps')
    .flatMap((act) => {
      const negator = negators.findLast((each) => governs(sentence, each, act));
      if (!negator || isOthers(sentence, negator, act)) return [];
      return [{ act, negator, kind: act.entry.id as Refusal }];
    });
}

/** "You may choose not to provide" and "cookies do not collect" deny nothing of the service. */
function isOthers(sentence: Sentence, negator: Hit, act: Hit): boolean {
  if (BE.has(sentence.tokens[act.from - 1]!.lower)) return false;
  const subject = hitsOf(sentence, 'data-context').findLast(
    (hit) =>
      hit.entry.id === 'others' && hit.to <= negator.from && !turnsBetween(sentence, hit.to, negator.from),
  );
  if (!subject) return false;
  const between = sentence.tokens.slice(subject.to, negator.from);
  return !between.some(({ lower }) => lower === 'we' || lower === 'us');
}
