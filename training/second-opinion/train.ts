/**
 * `npx tsx training/second-opinion/train.ts`: learns from the annotated policies that are open and the labelled choices, writes
 * lib/classify/model/weights/second-opinion.json and metrics.json. Four minutes; seeded.
 */
import { annotatedExamples, CLASSES, labelledExamples, type PolicyExamples } from './examples';
import { fitOpinion, scoresOf, type Fit, type OpinionModel } from './fit';
import { FOLDS, round, say, trainingData, writeJson } from './script';
import { storedOpinionOf } from './weights-file';

const FIT: Fit = { classes: CLASSES.length, kept: 500, rate: 0.3, carrying: 2 };
/** A claim that fewer policies make, or fewer do not make, is not learnt well enough to be heard. */
const FEWEST = 20;
/** The doubts of a claim that fewer make are not heard. */
const ENOUGH = 40;
const MOST_DOUBT = 0.05;

const data = trainingData();
say('reading the annotated policies');
const annotated = annotatedExamples(data);
const labelled = labelledExamples(data);
say(`${annotated.length} annotated policies, ${labelled.length} with labelled sentences`);

const best = new Map<PolicyExamples, Float64Array>();
for (let fold = 0; fold < FOLDS; fold++) {
  const model = fitted([...annotated.filter((_, at) => at % FOLDS !== fold), ...labelled]);
  for (const [at, policy] of annotated.entries())
    if (at % FOLDS === fold) best.set(policy, bestOf(model, policy));
  say(`fold ${fold + 1} of ${FOLDS}`);
}

const model = fitted([...annotated, ...labelled]);
const figures = CLASSES.map((id, k) => ({ id, ...figuresOf(k) }));
const shipped = CLASSES.flatMap((id, k) =>
  Math.min(figures[k]!.support, figures[k]!.others) >= FEWEST ? [{ id, k, doubt: doubtOf(k) }] : [],
);
const weights = storedOpinionOf(model, shipped);
await writeJson(new URL('../../lib/classify/model/weights/second-opinion.json', import.meta.url), weights);
const classes = shipped.map(({ k, doubt }) => ({ ...figures[k]!, doubt: round(doubt) }));
console.table(classes);
await writeJson(new URL('metrics.json', import.meta.url), { model: weights.id, measured: 'policies not learnt from, at 0.5', classes });

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

/** By policy: whether it makes the claim, and how surely a model that has not seen it expects that. */
function judged(k: number): { made: boolean; score: number }[] {
  return [...best].flatMap(([{ claims }, scores]) =>
    claims[k] === undefined ? [] : [{ made: claims[k], score: scores[k]! }],
  );
}

/** Precision and recall of the model alone, by policy. */
function figuresOf(k: number): { support: number; others: number; precision: number; recall: number } {
  const all = judged(k);
  const support = all.filter(({ made }) => made).length;
  const expected = all.filter(({ score }) => score >= 0.5);
  const right = expected.filter(({ made }) => made).length;
  return {
    support,
    others: all.length - support,
    precision: round(right / (expected.length || 1)),
    recall: round(right / (support || 1)),
  };
}

/** The score that at most one in fifty of the policies that make the claim stays under; 0 where too few make it. */
function doubtOf(k: number): number {
  const made = judged(k).filter((each) => each.made);
  if (made.length < ENOUGH) return 0;
  const scores = made.map(({ score }) => score).sort((a, b) => a - b);
  return Math.min(MOST_DOUBT, scores[Math.floor(scores.length / 50)]!);
}
