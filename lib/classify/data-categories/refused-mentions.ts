import type { Hit } from '../../knowledge/match';
import { hasHit, hasHitBetween, type Reading, type Sentence } from '../reading';
import { refusalAt, refuses } from './refusals';
import type { Refusal } from './refused-acts';
import { refusesBackward } from './refused-before';
import { refusedCookies } from './refused-cookies';
import { isMeans } from './refused-in-part';
import { spellsOut, warningsIn } from './unsaid';

/** The sentences before and behind one, where there are any. */
export interface Neighbours {
  previous: Sentence | undefined;
  next: Sentence | undefined;
}

/** Whether each of the places where a sentence names data is refused: there, by its label, or by the sentence beside it. */
export function refusalsOf(
  reading: Reading,
  sentence: Sentence,
  hits: Hit[],
  { previous, next }: Neighbours,
): (Refusal | null)[] {
  const spread = previous !== undefined && spreads(previous, sentence);
  const takenBack = next ? refusesBackward(next, sentence) : null;
  const refusals = hits.map((hit) => (spread ? 'takes' : refusalOf(reading, sentence, hit)));
  return refusals.map((refusal, index) =>
    takenBack && refusal === 'covers'
      ? takenBack
      : (refusal ?? labelled(sentence, hits, refusals, index) ?? takenBack),
  );
}

/** "Biometric data: we do not collect biometric data" refuses what the label names. */
function labelled(
  { segment }: Sentence,
  hits: Hit[],
  refusals: (Refusal | null)[],
  index: number,
): Refusal | null {
  const label = hits[index]!;
  const said = hits.findIndex(
    ({ entry }, at) => at > index && entry.id === label.entry.id && refusals[at] !== null,
  );
  return said >= 0 && segment.text.slice(label.end, hits[said]!.start).includes(':') ? refusals[said]! : null;
}

/** A warning of fraud, a word on children and the means by which no data is taken refuse nothing of everybody's data. */
function refusalOf(reading: Reading, sentence: Sentence, hit: Hit): Refusal | null {
  if (hit.entry.props?.refused) return 'takes';
  const refusal =
    hit.entry.id === 'cookies-trackers'
      ? refusedCookies(sentence, hit, () => refusalAt(reading, sentence, hit))
      : refusalAt(reading, sentence, hit);
  if (!refusal) return null;
  const elsewhere =
    isWarning(sentence, hit) ||
    isExact(sentence, hit) ||
    hasHit(sentence, 'data-children', 'child') ||
    isMeans(sentence, hit.from);
  return elsewhere ? 'covers' : refusal;
}

/** "We do not collect your precise location" says nothing of where one is roughly. */
const isExact = (sentence: Sentence, { entry, from }: Hit): boolean =>
  entry.id === 'approximate-location' && hasHitBetween(sentence, 'data-refusal', 'exactly', from - 1, from);

/** Whether a warning names the data; "we do not want health data and ask that you do not send us any" only adds one. */
const isWarning = (sentence: Sentence, { to }: Hit): boolean =>
  warningsIn(sentence).some(
    ({ from }) => from < to || !/^(?:please|do|we|you)$/.test(sentence.tokens[from]!.lower),
  );

/**
 * "We never ask for sensitive information. Sensitive information means data on health, …" refuses what it defines,
 * as does "This includes data on health, …" behind it.
 */
const spreads = (previous: Sentence, sentence: Sentence): boolean =>
  hasHit(previous, 'data-context', 'sensitive-data') &&
  (spellsOut(sentence) ||
    (hasHit(sentence, 'data-context', 'definition') && hasHit(sentence, 'data-context', 'sensitive-data'))) &&
  refuses(previous);
