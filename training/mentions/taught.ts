import { annotatedSets, type AnnotatedPolicy } from '../../benchmarks/annotated';
import { recipientMentions } from '../../lib/classify/annotators/recipients-expected';
import { mentionsOf } from '../../lib/classify/data-categories/mentions';
import { readPolicy } from '../../lib/classify/policy-reader';
import type { Reading } from '../../lib/classify/reading';
import {
  MENTION_CLASSES,
  mentionPlaces,
  type Judged,
  type MentionPlace,
} from '../../lib/classify/second-opinion/mentions';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { fromText } from '../../lib/extract/from-text';
import { sensitiveClassesOf, type DataCategoryId } from '../../lib/model';
import { segment } from '../../lib/segment';
import { hashOf, labelledPolicies, sentenceAt } from '../labelled';
import { sentencesOf } from '../second-opinion/examples';
import { featuresAmid, type Example } from '../second-opinion/fit';
import { readLabels, readRecipientLabels, type Answer, type Label } from './labels';

/** A category of data, or a kind of recipients, in a sentence, of which it is known what is said there. */
export interface TaughtMention extends Example {
  /** first 16 hex digits of the SHA-256 of its text */
  policy: string;
}

/** What is not annotated is said nowhere, unless the annotator missed it: such mentions count half. */
const UNSAID = 0.5;

type Class = keyof Judged;
/** What a mention of data may say, and one of recipients; of the others' classes nothing is known. */
const OF_DATA: readonly Class[] = ['collected', 'not-collected'];
const OF_RECIPIENTS: readonly Class[] = ['received'];

/** The mentions of the annotated policies of sets that are open: those that are quoted, and those of what is not annotated. */
export function annotatedMentions(data: string): TaughtMention[] {
  return Object.entries(annotatedSets(data))
    .filter(([set]) => !set.endsWith('-held'))
    .flatMap(([, policies]) => policies.flatMap(mentionsIn));
}

function mentionsIn({ name, text, markdown, gold, partly }: AnnotatedPolicy): TaughtMention[] {
  const reading = readPolicy(segment([(markdown ? fromMarkdown : fromText)(text, { source: name })]));
  const policy = hashOf(text, 16);
  const { dataCategories, recipients } = gold;
  const ofData = mentionPlaces(
    reading,
    mentionsOf(reading).filter(({ id }) => !partly || isSensitive(id)),
  );
  const ofRecipients = partly ? [] : mentionPlaces(reading, recipientMentions(reading));
  return [
    ...quoted(policy, reading, ofData, dataCategories, OF_DATA),
    ...quoted(policy, reading, ofRecipients, recipients, OF_RECIPIENTS),
  ];
}

const isSensitive = (id: DataCategoryId): boolean => sensitiveClassesOf[id] !== undefined;

function quoted(
  policy: string,
  reading: Reading,
  places: MentionPlace[],
  said: Record<string, { quote: string; disposition?: Class }>,
  known: readonly Class[],
): TaughtMention[] {
  const sentences = new Map(
    Object.entries(said).map(([id, { quote }]) => [id, new Set(sentencesOf(reading, quote))]),
  );
  return places.flatMap((place) => {
    const { id, sentence } = place.named[0]!;
    const claim = said[id];
    if (!claim) return [taught(policy, place, null, known, UNSAID)];
    if (!sentences.get(id)!.has(sentence)) return [];
    return [taught(policy, place, claim.disposition ?? 'received', known)];
  });
}

/** The mentions that are labelled one by one; what a careful annotator might decide either way teaches nothing. */
export function labelledMentions(data: string): TaughtMention[] {
  const corpus = `${data}/corpus/policies.jsonl.gz`;
  return [
    ...labelled(corpus, readLabels(), mentionsOf, { c: 'collected', x: 'not-collected', n: null }, OF_DATA),
    ...labelled(corpus, readRecipientLabels(), recipientMentions, { c: 'received', x: null, n: null }, OF_RECIPIENTS),
  ];
}

function labelled<Id extends string>(
  corpus: string,
  labels: Map<string, Label<Id>[]>,
  mentionsOf: (reading: Reading) => MentionPlace['named'],
  says: Record<Exclude<Answer, '?'>, Class | null>,
  known: readonly Class[],
): TaughtMention[] {
  return [...labelledPolicies(corpus, labels)].flatMap(({ policy, segments, labels }) => {
    const reading = readPolicy(segments);
    const answers = new Map(labels.map((label) => [sentenceAt(reading, label), label.answers]));
    return mentionPlaces(reading, mentionsOf(reading)).flatMap((place) => {
      const { id, sentence } = place.named[0]!;
      const answer = answers.get(sentence)?.get(id as string as Id) ?? '?';
      return answer === '?' ? [] : [taught(policy, place, says[answer], known)];
    });
  });
}

function taught(
  policy: string,
  { around, own }: MentionPlace,
  says: Class | null,
  known: readonly Class[],
  weight = 1,
): TaughtMention {
  const goals = MENTION_CLASSES.map((each) => (known.includes(each) ? Number(each === says) : NaN));
  return { policy, ...featuresAmid(own, around), goals: Float32Array.from(goals), weight };
}
