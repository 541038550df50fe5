import type { StoredOpinion } from '../../lib/classify/second-opinion/weights';
import { fitOpinion, scoresOf, type Fit, type OpinionModel } from '../second-opinion/fit';
import { byFold } from '../second-opinion/script';
import { storedOpinionOf } from '../second-opinion/weights-file';
import type { LinkExample } from './examples';

const FIT: Fit = { classes: 1, kept: 2000, rate: 0.1, carrying: 1.5 };
/** The labelled links are hard cases: each is learnt twice. */
const TWICE = [1, 2];

export const learnLinks = (annotated: LinkExample[], labelled: LinkExample[]): StoredOpinion =>
  storedOpinionOf(fitted(annotated, labelled), [{ id: 'opt-out-link', k: 0, doubt: 0 }]);

/** Whether an address is a way out, and how surely a model that has not seen its policy expects that. */
export interface JudgedAddress {
  isWay: boolean;
  score: number;
}

/** Every address of the annotated policies. */
export function judgedByOthers(annotated: LinkExample[], labelled: LinkExample[]): JudgedAddress[] {
  return byFold(
    annotated.map(({ policy }) => policy),
    (isOwn) => {
      const others = annotated.filter((each) => !isOwn(each));
      return addresses(fitted(others, labelled), annotated.filter(isOwn));
    },
  );
}

function fitted(annotated: LinkExample[], labelled: LinkExample[]): OpinionModel {
  return fitOpinion([...annotated, ...TWICE.flatMap(() => labelled)], FIT);
}

/** Each address of a policy once, by the place that most looks like a way out. */
function addresses(model: OpinionModel, examples: LinkExample[]): JudgedAddress[] {
  const best = new Map<string, JudgedAddress>();
  for (const example of examples) {
    const key = `${example.policy} ${example.href}`;
    const score = Math.max(best.get(key)?.score ?? 0, scoresOf(model, example)[0]!);
    best.set(key, { isWay: example.goals[0] === 1, score });
  }
  return [...best.values()];
}
