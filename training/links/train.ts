/**
 * `npx tsx training/links/train.ts`: learns from the links of the annotated policies that are open and from the labelled
 * links, writes lib/classify/model/weights/opt-out-links.json and metrics.json. Two minutes; seeded.
 */
import { round, say, trainingData, writeJson } from '../second-opinion/script';
import { annotatedLinks, labelledLinks } from './examples';
import { judgedByOthers, learnLinks } from './learn';

const data = trainingData();
say('reading the policies');
const annotated = annotatedLinks(data);
const labelled = labelledLinks(data);
say(`${annotated.length} links of annotated policies, ${labelled.length} labelled links`);

const judged = judgedByOthers(annotated, labelled);
const weights = learnLinks(annotated, labelled);
await writeJson(new URL('../../lib/classify/model/weights/opt-out-links.json', import.meta.url), weights);
const ways = judged.filter(({ isWay }) => isWay);
const expected = judged.filter(({ score }) => score >= 0.5);
const right = expected.filter(({ isWay }) => isWay).length;
const metrics = {
  model: weights.id,
  measured: 'addresses of policies not learnt from, at 0.5',
  addresses: judged.length,
  ways: ways.length,
  precision: round(right / expected.length),
  recall: round(right / ways.length),
};
console.table([metrics]);
await writeJson(new URL('metrics.json', import.meta.url), metrics);
