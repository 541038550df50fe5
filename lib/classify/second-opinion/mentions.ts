import type { Hit } from '../../knowledge/match';
import type { DataCategoryId, Disposition } from '../../model';
import { grouped } from '../../model/grouped';
import type { Reading, Sentence } from '../reading';
import { mentionKeys, namingKeys } from './mention-keys';
import { AROUND, lengthOf } from './sentence-keys';
import { openOpinion, storedMentionOpinion, type OpinionTable } from './weights';

/** Words that name a category of data, where they stand. */
export interface Named {
  id: DataCategoryId;
  sentence: Sentence;
  hit: Hit;
}

/** How surely a sentence says of a category that it is collected, and that it is not: 0 to 1 each. */
export type Judged = Readonly<Record<Disposition, number>>;

/** The classes of the model, in order. */
export const DISPOSITIONS: readonly Disposition[] = ['collected', 'not-collected'];

/** A category in a sentence, once, with what a model reads of it. */
export interface MentionPlace {
  named: Named[];
  /** the same for all categories of the sentence */
  around: Int32Array;
  own: Int32Array;
}

/** The categories that each sentence names, in the order in which they come. */
export function mentionPlaces(reading: Reading, mentions: readonly Named[]): MentionPlace[] {
  return [...grouped(mentions, ({ sentence }) => sentence)].flatMap(([sentence, all]) => {
    const around = namingKeys(reading, sentence);
    return [...grouped(all, ({ id }) => id)].map(([id, named]) => {
      const hits = named.map(({ hit }) => hit);
      return { named, around, own: mentionKeys(sentence, id, hits) };
    });
  });
}

/** Reads every mention with two logistic regressions. Pure; linear in the mentions. */
export function judgedMentions(reading: Reading, mentions: readonly Named[]): Map<Named, Judged> {
  table ??= openOpinion(storedMentionOpinion);
  const { bias, scales, add } = table;
  const judged = new Map<Named, Judged>();
  for (const { named, around, own } of mentionPlaces(reading, mentions)) {
    sums.fill(0);
    add(sums, around, AROUND);
    add(sums, own, 1);
    const length = lengthOf(own.length, around.length);
    const scoreOf = (k: number): number => 1 / (1 + Math.exp(-(bias[k]! + (sums[k]! * scales[k]!) / length)));
    const both: Judged = { collected: scoreOf(0), 'not-collected': scoreOf(1) };
    for (const mention of named) judged.set(mention, both);
  }
  return judged;
}

let table: OpinionTable | undefined;
const sums = new Float64Array(DISPOSITIONS.length);
