import type { Hit } from '../../knowledge/match';
import type { DataCategoryId, Segment } from '../../model';
import { hasHit, hitsOf, isInAddress, type Reading, type Sentence } from '../reading';
import type { Judged } from '../second-opinion/mentions';
import { answersOf } from './answers';
import { asCoarse } from './coarse';
import { besides, listsOf } from './lists';
import { placeOf, underHeading, type Place } from './places';
import type { Refusal } from './refused-acts';
import { refusalsOf, type Neighbours } from './refused-mentions';
import { collectedInRow } from './tables';
import { isDefined, isNameOfProduct, isNameOfUser, isScript, leavesUnsaid } from './unsaid';

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
      mentionsIn(reading, sentence, {
        previous: sentences[index - 1],
        next: sentences[index + 1] ?? answerTo(reading, reading.segments[segment]!),
        defined: isDefined(sentences, index),
        inList: besides(lists, sentence),
        answered: answers.get(segment) ?? null,
      }),
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

/** What is known of a sentence from those beside it. */
interface Beside extends Neighbours {
  /** it only says what is meant by words */
  defined: boolean;
  /** other categories in the list that it is an item of */
  inList: number;
  /** what is said to the question that it is about: whether that data is collected */
  answered: boolean | null;
}

function mentionsIn(
  reading: Reading,
  sentence: Sentence,
  { defined, inList, answered, ...neighbours }: Beside,
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
  const unsaid = defined || leavesUnsaid(sentence) || isLeftOut(reading, sentence);
  const answer = collectedInRow(reading, sentence.segment) ?? answered;
  const refusals = answer === false ? null : refusalsOf(reading, sentence, hits, neighbours);
  return hits.map((hit, index) => ({
    id: hit.entry.id as DataCategoryId,
    strength: strengthOf(hit, Math.max(siblings, inList)),
    hit,
    sentence,
    siblings,
    inventory,
    refusal: refusals ? refusals[index]! : 'takes',
    judged: null,
    ...(answer
      ? { place: 'collected' as const, own: true }
      : placeOf(reading, sentence, hit, { inventory, aside, unsaid })),
  }));
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
