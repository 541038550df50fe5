import { MENTION_CLASSES } from '../../lib/classify/second-opinion/mentions';
import type { StoredOpinion } from '../../lib/classify/second-opinion/weights';
import { fitOpinion, scoresOf, type Fit } from '../second-opinion/fit';
import { byFold } from '../second-opinion/script';
import { storedOpinionOf } from '../second-opinion/weights-file';
import type { TaughtMention } from './taught';

const FIT: Fit = { classes: MENTION_CLASSES.length, kept: 1500, rate: 0.3, carrying: 1 };

export function learnMentions(annotated: TaughtMention[], labelled: TaughtMention[]): StoredOpinion {
  const shipped = MENTION_CLASSES.map((id, k) => ({ id, k, doubt: 0 }));
  return storedOpinionOf(fitOpinion([...annotated, ...labelled], FIT), shipped);
}

/** What is known of a mention, and how surely a model that has not seen its policy says it of each class. */
export interface JudgedMention {
  goals: Float32Array;
  scores: Float64Array;
}

/** Every labelled mention. */
export function judgedByOthers(annotated: TaughtMention[], labelled: TaughtMention[]): JudgedMention[] {
  const all = [...annotated, ...labelled];
  return byFold(
    all.map(({ policy }) => policy),
    (isOwn) => {
      const model = fitOpinion(
        all.filter((each) => !isOwn(each)),
        FIT,
      );
      return labelled.filter(isOwn).map((each) => ({ goals: each.goals, scores: scoresOf(model, each) }));
    },
  );
}
