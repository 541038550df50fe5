import { annotatedSets, type AnnotatedPolicy } from '../../benchmarks/annotated';
import { mentionsOf } from '../../lib/classify/data-categories/mentions';
import { readPolicy } from '../../lib/classify/policy-reader';
import {
  DISPOSITIONS,
  mentionPlaces,
  type MentionPlace,
} from '../../lib/classify/second-opinion/mentions';
import { AROUND, lengthOf } from '../../lib/classify/second-opinion/sentence-keys';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { fromText } from '../../lib/extract/from-text';
import { sensitiveClassesOf, type DataCategoryId, type Disposition } from '../../lib/model';
import { segment } from '../../lib/segment';
import { labelledPolicies, sentenceAt } from '../labelled';
import { sentencesOf } from '../second-opinion/examples';
import { featuresOf, type Example } from '../second-opinion/fit';
import { readLabels, type Answer } from './labels';

/** A category in a sentence, of which it is known whether it is said to be collected, not to be, or neither. */
export interface TaughtMention extends Example {
  policy: string;
}

/** A category that is not annotated is said nowhere, unless the annotator missed it: such mentions count half. */
const UNSAID = 0.5;

/** The mentions of the annotated policies of sets that are open: those that are quoted, and those of what is not annotated. */
export function annotatedMentions(data: string): TaughtMention[] {
  return Object.entries(annotatedSets(data))
    .filter(([set]) => !set.endsWith('-held'))
    .flatMap(([, policies]) => policies.flatMap(mentionsIn));
}

function mentionsIn({ name, text, markdown, gold, partly }: AnnotatedPolicy): TaughtMention[] {
  const reading = readPolicy(segment([(markdown ? fromMarkdown : fromText)(text, { source: name })]));
  const quoted = new Map(
    Object.entries(gold.dataCategories).map(([id, { quote }]) => [id, new Set(sentencesOf(reading, quote))]),
  );
  return mentionPlaces(reading, mentionsOf(reading)).flatMap((place) => {
    const { id, sentence } = place.named[0]!;
    if (partly && !isSensitive(id)) return [];
    const said = gold.dataCategories[id];
    if (!said) return [taught(name, place, null, UNSAID)];
    return quoted.get(id)!.has(sentence) ? [taught(name, place, said.disposition)] : [];
  });
}

const isSensitive = (id: DataCategoryId): boolean => sensitiveClassesOf[id] !== undefined;

/** The mentions that are labelled one by one (labels.txt); what a careful annotator might decide either way teaches nothing. */
export function labelledMentions(data: string): TaughtMention[] {
  return [...labelledPolicies(`${data}/corpus/policies.jsonl.gz`, readLabels())].flatMap(
    ({ policy, segments, labels }) => {
      const reading = readPolicy(segments);
      const answers = new Map(labels.map((label) => [sentenceAt(reading, label), label.answers]));
      return mentionPlaces(reading, mentionsOf(reading)).flatMap((place) => {
        const { id, sentence } = place.named[0]!;
        const answer = answers.get(sentence)?.get(id) ?? '?';
        return answer === '?' ? [] : [taught(policy, place, SAID[answer])];
      });
    },
  );
}

const SAID: Record<Exclude<Answer, '?'>, Disposition | null> = { c: 'collected', x: 'not-collected', n: null };

function taught(policy: string, place: MentionPlace, said: Disposition | null, weight = 1): TaughtMention {
  const { around, own } = place;
  const length = lengthOf(own.length, around.length);
  const features = featuresOf([
    { keys: own, value: 1 / length },
    { keys: around, value: AROUND / length },
  ]);
  return { policy, ...features, goals: Float32Array.from(DISPOSITIONS, (each) => Number(each === said)), weight };
}
