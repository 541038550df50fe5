/**
 * `npx tsx training/links/train.ts`: learns from the links of the annotated policies that are open and from the labelled
 * links, writes lib/classify/model/weights/opt-out-links.json and metrics.json. Two minutes; seeded.
 */
import { fitOpinion, scoresOf, type Fit, type OpinionModel } from '../second-opinion/fit';
import { FOLDS, round, say, trainingData, writeJson } from '../second-opinion/script';
import { storedOpinionOf } from '../second-opinion/weights-file';
import { annotatedLinks, labelledLinks, type LinkExample } from './examples';

const FIT: Fit = { classes: 1, kept: 2000, rate: 0.1, carrying: 1.5 };
/** The labelled links are hard cases: each is learnt twice. */
const TWICE = [1, 2];

const data = trainingData();
say('reading the policies');
const annotated = annotatedLinks(data);
const labelled = labelledLinks(data);
const policies = [...new Set(annotated.map(({ policy }) => policy))];
const foldOf = new Map(policies.map((policy, at) => [policy, at % FOLDS]));
say(`${annotated.length} links of ${policies.length} annotated policies, ${labelled.length} labelled links`);

const judged: { isWay: boolean; score: number }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const own = (example: LinkExample): boolean => foldOf.get(example.policy) === fold;
  const model = fitted(annotated.filter((each) => !own(each)));
  judged.push(...addresses(model, annotated.filter(own)));
  say(`fold ${fold + 1} of ${FOLDS}`);
}

const weights = storedOpinionOf(fitted(annotated), [{ id: 'opt-out-link', k: 0, doubt: 0 }]);
await writeJson(new URL('../../lib/classify/model/weights/opt-out-links.json', import.meta.url), weights);
const expected = judged.filter(({ score }) => score >= 0.5);
const right = expected.filter(({ isWay }) => isWay).length;
const metrics = {
  model: weights.id,
  measured: 'addresses of policies not learnt from, at 0.5',
  addresses: judged.length,
  ways: judged.filter(({ isWay }) => isWay).length,
  precision: round(right / expected.length),
  recall: round(right / judged.filter(({ isWay }) => isWay).length),
};
console.table([metrics]);
await writeJson(new URL('metrics.json', import.meta.url), metrics);

function fitted(examples: LinkExample[]): OpinionModel {
  return fitOpinion([...examples, ...TWICE.flatMap(() => labelled)], FIT);
}

/** Each address of a policy once, by the place that most looks like a way out. */
function addresses(model: OpinionModel, examples: LinkExample[]): { isWay: boolean; score: number }[] {
  const best = new Map<string, { isWay: boolean; score: number }>();
  for (const example of examples) {
    const key = `${example.policy} ${example.href}`;
    const score = Math.max(best.get(key)?.score ?? 0, scoresOf(model, example)[0]!);
    best.set(key, { isWay: example.goals[0] === 1, score });
  }
  return [...best.values()];
}
