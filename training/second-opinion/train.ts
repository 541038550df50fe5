/**
 * `npx tsx training/second-opinion/train.ts`: learns from the annotated policies that are open and the labelled choices, writes
 * lib/classify/model/weights/second-opinion.json and metrics.json. Four minutes; seeded.
 */
import { annotatedExamples, labelledExamples } from './examples';
import { learnOpinion } from './learn';
import { say, trainingData, writeJson } from './script';

const data = trainingData();
say('reading the annotated policies');
const annotated = annotatedExamples(data);
const labelled = labelledExamples(data);
say(`${annotated.length} annotated policies, ${labelled.length} with labelled sentences`);

const { weights, classes } = learnOpinion(annotated, labelled);
await writeJson(new URL('../../lib/classify/model/weights/second-opinion.json', import.meta.url), weights);
console.table(classes);
await writeJson(new URL('metrics.json', import.meta.url), { model: weights.id, measured: 'policies not learnt from, at 0.5', classes });
