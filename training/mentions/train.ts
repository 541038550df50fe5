/**
 * `npx tsx training/mentions/train.ts`: learns from the mentions of data and of recipients in the annotated policies that are open and
 * from the labelled mentions, writes lib/classify/model/weights/mentions.json and metrics.json. Two minutes; seeded.
 */
import { MENTION_CLASSES } from '../../lib/classify/second-opinion/mentions';
import { round, say, trainingData, writeJson } from '../second-opinion/script';
import { judgedByOthers, learnMentions } from './learn';
import { annotatedMentions, labelledMentions } from './taught';

const data = trainingData();
say('reading the policies');
const annotated = annotatedMentions(data);
const labelled = labelledMentions(data);
say(`${annotated.length} mentions in annotated policies, ${labelled.length} labelled ones`);

const judged = judgedByOthers(annotated, labelled);
const weights = learnMentions(annotated, labelled);
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
