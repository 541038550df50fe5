/**
 * `npx tsx training/mentions/train.ts`: learns from the mentions of data and of recipients in the annotated policies that are open and
 * from the labelled mentions, writes lib/classify/model/weights/mentions.json and metrics.json. Two minutes; seeded.
 */
import { MENTION_CLASSES } from '../../lib/classify/second-opinion/mentions';
import { fitOpinion, scoresOf, type Fit } from '../second-opinion/fit';
import { FOLDS, round, say, trainingData, writeJson } from '../second-opinion/script';
import { storedOpinionOf } from '../second-opinion/weights-file';
import { annotatedMentions, labelledMentions, type TaughtMention } from './taught';

const FIT: Fit = { classes: MENTION_CLASSES.length, kept: 1500, rate: 0.3, carrying: 1 };

const data = trainingData();
say('reading the policies');
const annotated = annotatedMentions(data);
const labelled = labelledMentions(data);
const policies = [...new Set([...annotated, ...labelled].map(({ policy }) => policy))];
const foldOf = new Map(policies.map((policy, at) => [policy, at % FOLDS]));
say(`${annotated.length} mentions in annotated policies, ${labelled.length} labelled ones; ${policies.length} policies`);

const judged: { goals: Float32Array; scores: Float64Array }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const own = (mention: TaughtMention): boolean => foldOf.get(mention.policy) === fold;
  const model = fitOpinion([...annotated, ...labelled].filter((each) => !own(each)), FIT);
  judged.push(...labelled.filter(own).map((each) => ({ goals: each.goals, scores: scoresOf(model, each) })));
  say(`fold ${fold + 1} of ${FOLDS}`);
}

const shipped = MENTION_CLASSES.map((id, k) => ({ id, k, doubt: 0 }));
const weights = storedOpinionOf(fitOpinion([...annotated, ...labelled], FIT), shipped);
await writeJson(new URL('../../lib/classify/model/weights/mentions.json', import.meta.url), weights);
const classes = MENTION_CLASSES.map((id, k) => ({ id, ...figuresOf(k) }));
console.table(classes);
await writeJson(new URL('metrics.json', import.meta.url), {
  model: weights.id,
  measured: 'labelled mentions of policies not learnt from, at 0.5',
  mentions: judged.length,
  classes,
});

function figuresOf(k: number): { support: number; precision: number; recall: number } {
  const asked = judged.filter(({ goals }) => !Number.isNaN(goals[k]!));
  const support = asked.filter(({ goals }) => goals[k] === 1).length;
  const expected = asked.filter(({ scores }) => scores[k]! >= 0.5);
  const right = expected.filter(({ goals }) => goals[k] === 1).length;
  return { support, precision: round(right / expected.length), recall: round(right / support) };
}
