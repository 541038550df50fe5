import type { Hit } from '../../knowledge/match';
import type { DataCategoryId, RecipientId } from '../../model';
import { grouped } from '../../model/grouped';
import type { Reading, Sentence } from '../reading';
import { mentionKeys, namingKeys, namingWords } from './mention-keys';
import { AROUND, lengthOf } from './sentence-keys';
import type { OpinionTable } from './weights';

/** Words that name a category of data or a kind of recipients, where they stand. */
export interface Named {
  id: DataCategoryId | RecipientId;
  sentence: Sentence;
  hit: Hit;
}

/** The classes of the model, in order: of data the first two, of recipients the third. */
export const MENTION_CLASSES = ['collected', 'not-collected', 'received'] as const;

/** How surely a sentence says of data that they are collected, or are not, and of recipients that they get some: 0 to 1 each. */
export type Judged = Readonly<Record<(typeof MENTION_CLASSES)[number], number>>;

/** How surely, as evidence that adds up: 0 where it may as well be as not, 7 at most either way. */
export function logOdds(sure: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, sure));
  return Math.log(bounded / (1 - bounded));
}

/** A category or a kind of recipients in a sentence, once, with what a model reads of it. */
export interface MentionPlace<Mention extends Named = Named> {
  named: Mention[];
  /** the same for all of the sentence */
  around: Int32Array;
  own: Int32Array;
}

/** What each sentence names, in the order in which it comes. */
export function mentionPlaces<Mention extends Named>(
  reading: Reading,
  mentions: readonly Mention[],
): MentionPlace<Mention>[] {
  return [...grouped(mentions, ({ sentence }) => sentence)].flatMap(([sentence, all]) => {
    const around = namingKeys(reading, sentence);
    const words = namingWords(sentence);
    return [...grouped(all, ({ id }) => id)].map(([id, named]) => {
      const hits = named.map(({ hit }) => hit);
      return { named, around, own: mentionKeys(sentence, words, id, hits) };
    });
  });
}

/** Reads every mention with one logistic regression a class. Pure; linear in the mentions. */
export function judgedMentions<Mention extends Named>(
  reading: Reading,
  mentions: readonly Mention[],
  { bias, scales, add }: OpinionTable,
): Map<Mention, Judged> {
  const sums = new Float64Array(MENTION_CLASSES.length);
  const judged = new Map<Mention, Judged>();
  for (const { named, around, own } of mentionPlaces(reading, mentions)) {
    sums.fill(0);
    add(sums, around, AROUND);
    add(sums, own, 1);
    const length = lengthOf(own.length, around.length);
    const scoreOf = (k: number): number => 1 / (1 + Math.exp(-(bias[k]! + (sums[k]! * scales[k]!) / length)));
    const scores: Judged = { collected: scoreOf(0), 'not-collected': scoreOf(1), received: scoreOf(2) };
    for (const mention of named) judged.set(mention, scores);
  }
  return judged;
}
