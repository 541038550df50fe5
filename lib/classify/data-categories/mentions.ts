import type { Hit } from '../../knowledge/match';
import type { DataCategoryId, Segment } from '../../model';
import { hasHit, hasHitBetween, hitsOf, isInAddress, type Reading, type Sentence } from '../reading';
import type { Judged } from '../second-opinion/mentions';
import { answersOf } from './answers';
import { asCoarse } from './coarse';
import { besides, listsOf } from './lists';
import { placeOf, underHeading, type Place } from './places';
import { refusalAt, refuses } from './refusals';
import type { Refusal } from './refused-acts';
import { refusesBackward } from './refused-before';
import { refusedCookies } from './refused-cookies';
import { isMeans } from './refused-in-part';
import { collectedInRow } from './tables';
import {
  isDefined,
  isNameOfProduct,
  isNameOfUser,
  isScript,
  leavesUnsaid,
  spellsOut,
  warningsIn,
} from './unsaid';

/**
 * How far the words alone go: strong names data about people wherever it stands, weak may speak of anything,
 * and a weak word in a list of data is listed.
 */
export type Strength = 'weak' | 'listed' | 'plain' | 'strong';

/** A place where the policy names a category of data. */
export interface Mention {
  id: DataCategoryId;
  strength: Strength;
  hit: Hit;
  sentence: Sentence;
  place: Place;
  /** whether the act that governs it stands in the same sentence */
  own: boolean;
  refusal: Refusal | null;
  /** whether it stands under a heading such as "Information we collect" */
  inventory: boolean;
  /** other categories that the sentence names: an enumeration of data speaks of data */
  siblings: number;
  /** what a trained model makes of it; null where none was asked */
  judged: Judged | null;
}

export function mentionsOf(reading: Reading): Mention[] {
  const lists = listsOf(reading);
  const answers = answersOf(reading);
  return reading.sentences.flatMap((sentences, segment) =>
    sentences.flatMap((sentence, index) =>
      mentionsIn(
        reading,
        sentence,
        sentences[index - 1],
        sentences[index + 1] ?? answerTo(reading, reading.segments[segment]!),
        isDefined(sentences, index),
        besides(lists, sentence),
        answers.get(segment) ?? null,
      ),
    ),
  );
}

/** What stands first below a heading, or a line as short as one. */
const answerTo = ({ segments, sentences }: Reading, { id, kind, text }: Segment): Sentence | undefined =>
  kind === 'heading' ||
  (kind === 'paragraph' && text.length <= LINE && segments[id + 1]?.kind === 'paragraph')
    ? sentences[id + 1]?.[0]
    : undefined;

const LINE = 60;

function mentionsIn(
  reading: Reading,
  sentence: Sentence,
  previous: Sentence | undefined,
  next: Sentence | undefined,
  defined: boolean,
  inList: number,
  answered: boolean | null,
): Mention[] {
  const named = hitsOf(sentence, 'data-category').filter(
    (hit) =>
      !isInAddress(sentence, hit) &&
      !isContact(sentence, hit) &&
      !isNameOfUser(sentence, hit) &&
      !isNameOfProduct(sentence, hit),
  );
  const hits = named.map((hit) => asCoarse(sentence, hit));
  if (!hits.length || isScript(sentence)) return [];
  const siblings = new Set(hits.map((hit) => hit.entry.id)).size - 1;
  const inventory = underHeading(reading, sentence, 'inventory');
  const aside = !inventory && underHeading(reading, sentence, 'aside');
  const spread = previous !== undefined && spreads(previous, sentence);
  const unsaid = defined || leavesUnsaid(sentence) || isLeftOut(reading, sentence);
  const answer = collectedInRow(reading, sentence.segment) ?? answered;
  const takenBack = next ? refusesBackward(next, sentence) : null;
  const refusals = hits.map((hit) => (spread ? 'takes' : refusalOf(reading, sentence, hit)));
  return hits.map((hit, index) => {
    const refusal =
      answer === false
        ? 'takes'
        : takenBack && refusals[index] === 'covers'
          ? takenBack
          : (refusals[index] ?? labelled(sentence, hits, refusals, index) ?? takenBack);
    return {
      id: hit.entry.id as DataCategoryId,
      strength: strengthOf(hit, Math.max(siblings, inList)),
      hit,
      sentence,
      siblings,
      inventory,
      refusal,
      judged: null,
      ...(answer
        ? { place: 'collected' as const, own: true }
        : placeOf(reading, sentence, hit, inventory, aside, unsaid)),
    };
  });
}

/** "If you communicate with us, we keep your messages": contact with the service, no messages to others. */
const isContact = (sentence: Sentence, { entry }: Hit): boolean =>
  entry.id === 'messages' &&
  hasHit(sentence, 'data-context', 'to-us') &&
  !hasHit(sentence, 'data-context', 'to-others');

/** "This policy does not apply to:", "information that is excluded from the scope of these laws, such as:" */
const isLeftOut = ({ sentences }: Reading, { segment: { lead } }: Sentence): boolean => {
  const last = lead === null ? undefined : sentences[lead]!.at(-1);
  return last !== undefined && hasHit(last, 'data-context', 'outside');
};

/** A sentence that names this many other categories is a list of data; faint words need a longer one. */
const LIST = 3;
const LONG_LIST = 7;

function strengthOf(hit: Hit, siblings: number): Strength {
  const strength = (hit.entry.props?.strength as Strength | 'faint' | undefined) ?? 'plain';
  if (strength === 'faint') return siblings >= LONG_LIST ? 'listed' : 'weak';
  return strength === 'weak' && siblings >= LIST ? 'listed' : strength;
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
