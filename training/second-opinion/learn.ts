import type { StoredOpinion } from '../../lib/classify/second-opinion/weights';
import { CLASSES, type PolicyExamples } from './examples';
import { fitOpinion, scoresOf, type Fit, type OpinionModel } from './fit';
import { byFold, round } from './script';
import { storedOpinionOf } from './weights-file';

const FIT: Fit = { classes: CLASSES.length, kept: 500, rate: 0.3, carrying: 2 };
/** A claim that fewer policies make, or fewer do not make, is not learnt well enough to be heard. */
const FEWEST = 20;
/** The doubts of a claim that fewer make are not heard. */
const ENOUGH = 40;
const MOST_DOUBT = 0.05;

/** A class that ships, and how well the model alone tells policies that it has not seen. */
export interface OpinionFigures {
  id: string;
  /** policies that make the claim, and that do not */
  support: number;
  others: number;
  precision: number;
  recall: number;
  doubt: number;
}

/** Learns from annotated policies and labelled sentences; doubts and figures are of annotated policies in folds. */
export function learnOpinion(
  annotated: PolicyExamples[],
  labelled: PolicyExamples[],
): { weights: StoredOpinion; classes: OpinionFigures[] } {
  const judged = judgedByOthers(annotated, labelled);
  const figures = CLASSES.map((id, k) => ({ id, k, ...figuresOf(judged[k]!), doubt: doubtOf(judged[k]!) }));
  const shipped = figures.filter(({ support, others }) => Math.min(support, others) >= FEWEST);
  const weights = storedOpinionOf(fitted([...annotated, ...labelled]), shipped);
  const classes = shipped.map(({ k: _, doubt, ...rest }) => ({ ...rest, doubt: round(doubt) }));
  return { weights, classes };
}

/** Whether a policy makes a claim, and how surely a model that has not seen it expects that. */
interface Judged {
  made: boolean;
  score: number;
}

/** By class, every policy that is annotated for it. */
function judgedByOthers(annotated: PolicyExamples[], labelled: PolicyExamples[]): Judged[][] {
  const bests = byFold(
    annotated.map(({ policy }) => policy),
    (isOwn) => {
      const model = fitted([...annotated.filter((each) => !isOwn(each)), ...labelled]);
      return annotated.filter(isOwn).map((policy) => ({ policy, best: bestOf(model, policy) }));
    },
  );
  return CLASSES.map((_, k) =>
    bests.flatMap(({ policy: { claims }, best }) =>
      claims[k] === undefined ? [] : [{ made: claims[k], score: best[k]! }],
    ),
  );
}

function fitted(policies: PolicyExamples[]): OpinionModel {
  return fitOpinion(
    policies.flatMap(({ sentences }) => sentences),
    FIT,
  );
}

/** By class: how surely a policy makes the claim, by the sentence that most looks like it. */
function bestOf(model: OpinionModel, { sentences }: PolicyExamples): Float64Array {
  const best = new Float64Array(CLASSES.length);
  for (const sentence of sentences)
    scoresOf(model, sentence).forEach((score, k) => (best[k] = Math.max(best[k]!, score)));
  return best;
}

/** Precision and recall of the model alone, by policy. */
function figuresOf(judged: Judged[]): Pick<OpinionFigures, 'support' | 'others' | 'precision' | 'recall'> {
  const support = judged.filter(({ made }) => made).length;
  const expected = judged.filter(({ score }) => score >= 0.5);
  const right = expected.filter(({ made }) => made).length;
  return {
    support,
    others: judged.length - support,
    precision: round(right / (expected.length || 1)),
    recall: round(right / (support || 1)),
  };
}

/** The score that at most one in fifty of the policies that make the claim stays under; 0 where too few make it. */
function doubtOf(judged: Judged[]): number {
  const made = judged.filter((each) => each.made);
  if (made.length < ENOUGH) return 0;
  const scores = made.map(({ score }) => score).sort((a, b) => a - b);
  return Math.min(MOST_DOUBT, scores[Math.floor(scores.length / 50)]!);
}
