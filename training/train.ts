import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createFeatureReader, type TopicInput } from '../lib/classify/model/features';
import { topicIds } from '../lib/model';
import { calibrate } from './calibrate';
import { foldsOf, heldOutFigures } from './cross-validate';
import { logitsOf, trainLinear, type Example, type Sparse } from './linear';
import { readOpp115, type Segment } from './opp115';
import { storedWeights, writeWeights } from './weights-file';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const DATA = process.env.SMALLPRINT_DATA ?? here('../../shared/data');
const FOLDS = 5;
const OPTIONS = { classes: topicIds.length, epochs: 12, rate: 0.2, decay: 3e-3, contextShare: 0.6, seed: 1 };

const say = (line: string): void => void process.stderr.write(`${line}\n`);

if (!existsSync(`${DATA}/opp115`)) {
  say(`No training data at ${DATA}: training/README.md says where to get it (or set SMALLPRINT_DATA).`);
  process.exit(1);
}

const read = createFeatureReader();
const { majority, union } = readOpp115(`${DATA}/opp115`);
say(`${majority.length} segments with majority labels, ${union.length} with single annotators' only`);
const measured = majority.map(toExample);
const extra = union.map(toExample);
const labels = majority.map((segment) => segment.labels);

const heldOut = crossValidate(false);
const bySite = crossValidate(true);
say('training on everything');
const final = trainLinear([...measured, ...extra], OPTIONS);
const weights = storedWeights(
  'default',
  final,
  calibrate(heldOut.alone, labels),
  calibrate(heldOut.inContext, labels),
);
await writeWeights(here('../lib/classify/model/weights/topics.json'), weights);
const metrics = {
  model: weights.id,
  segments: { majority: majority.length, union: union.length },
  bySegment: figures(heldOut, false),
  bySite: figures(bySite, true),
};
writeFileSync(here('metrics.json'), `${JSON.stringify(metrics, null, 2)}\n`);
for (const [name, { alone, inContext }] of Object.entries({
  segments: metrics.bySegment,
  sites: metrics.bySite,
}))
  say(
    `held-out ${name}: micro/macro alone ${alone.micro}/${alone.macro}, in context ${inContext.micro}/${inContext.macro}, ` +
      `calibration error ${alone.calibrationError}, ${inContext.calibrationError}`,
  );

interface HeldOut {
  alone: Float64Array[];
  inContext: Float64Array[];
}

/** Logits of every segment by a model that did not see it (nor its site, with `sites`). */
function crossValidate(sites: boolean): HeldOut {
  const folds = foldsOf(majority, FOLDS, sites, 9);
  const siteFold = new Map(majority.map(({ site }, i) => [site, folds[i]!]));
  const found: HeldOut = { alone: [], inContext: [] };
  for (let fold = 0; fold < FOLDS; fold++) {
    say(`fold ${fold + 1} of ${FOLDS}${sites ? ', by site' : ''}`);
    const others = extra.filter((_, i) => !sites || siteFold.get(union[i]!.site) !== fold);
    const model = trainLinear([...measured.filter((_, i) => folds[i] !== fold), ...others], OPTIONS);
    measured.forEach(({ views }, i) => {
      if (folds[i] !== fold) return;
      found.alone[i] = logitsOf(model, views[0]);
      found.inContext[i] = logitsOf(model, views[1]);
    });
  }
  return found;
}

function figures({ alone, inContext }: HeldOut, sites: boolean) {
  return {
    alone: heldOutFigures(alone, labels, majority, sites),
    inContext: heldOutFigures(inContext, labels, majority, sites),
  };
}

function toExample({ text, before, after, targets, weight }: Segment): Example {
  return { views: [sparse({ text }), sparse({ text, before, after })], targets, weight };
}

function sparse(input: TopicInput): Sparse {
  const { rows, values, length } = read(input);
  return { rows: rows.slice(0, length), values: values.slice(0, length) };
}
