import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createPredictor } from '../lib/classify/model/predict';
import { decodeWeights, type StoredWeights } from '../lib/classify/model/weights';
import { labelled, unlabelled } from './corpus';
import { trainDefault } from './default-set';
import { trainFree } from './free-set';
import { readHeadedParagraphs } from './headed-paragraphs';
import { measure, type Figures } from './metrics';
import { writeFigures, type HeldOutFigures } from './model-card';
import { readOpp115, type Segment } from './opp115';
import { readOwnLabels } from './own-labels';
import { sparse, trainOwn } from './topic-model';
import { writeWeights } from './weights-file';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const DATA = process.env.SMALLPRINT_DATA ?? here('../../shared/data');

if (!existsSync(`${DATA}/opp115`) || !existsSync(`${DATA}/corpus`)) {
  say(`No training data at ${DATA}: training/README.md says where to get it (or set SMALLPRINT_DATA).`);
  process.exit(1);
}

const OPP115 = `${DATA}/opp115`;
const opp115 = readOpp115(OPP115);
const paragraphs = readHeadedParagraphs(`${DATA}/corpus/headed-paragraphs.tsv.gz`);
const known = [...opp115.majority, ...opp115.union];
const own = readOwnLabels(here('topic-labels/labels.tsv'), paragraphs, known);
say(`${opp115.majority.length} segments with majority labels, ${own.length} paragraphs with our own`);
say('training on our own labels');
const ownModel = trainOwn(labelled(paragraphs, own, sparse), unlabelled(paragraphs, sparse));
if (process.argv.includes('free')) await free();
else if (process.argv.includes('validation')) validation();
else await standard();

async function standard(): Promise<void> {
  const { weights, bySegment, bySite } = trainDefault(opp115, ownModel, 'all', say);
  await writeWeights(here('../lib/classify/model/weights/topics.json'), weights);
  writeMetrics('metrics.json', { model: weights.id, measured: 'five folds', bySegment, bySite });
  writeFigures(here('MODEL_CARD.md'), bySegment, bySite);
  for (const [name, { alone, inContext }] of Object.entries({ segments: bySegment, sites: bySite })) {
    sayFigures(`held-out ${name}, text alone`, alone);
    sayFigures(`held-out ${name}, with neighbours`, inContext);
  }
}

/** OPP-115 only measures here: nothing of it is learnt, no threshold either. */
async function free(): Promise<void> {
  const weights = trainFree(paragraphs, own, ownModel, say);
  await writeWeights(here('../lib/classify/model/weights/topics-free.json'), weights);
  const all = figuresOn(opp115.majority, weights);
  writeMetrics('metrics-free.json', {
    model: weights.id,
    measured: 'no segment learnt from',
    bySegment: all,
    bySite: all,
  });
}

/** The published train part alone, thresholds too, measured on the published validation part; nothing is written. */
function validation(): void {
  const { weights } = trainDefault(readOpp115(OPP115, ['train']), ownModel, 'train-part', say);
  figuresOn(readOpp115(OPP115, ['validation']).majority, weights);
}

function figuresOn(segments: Segment[], weights: StoredWeights): HeldOutFigures {
  const alone = measureOn(segments, weights, false);
  const inContext = measureOn(segments, weights, true);
  sayFigures('text alone', alone);
  sayFigures('with neighbours', inContext);
  return { alone, inContext };
}

function measureOn(segments: Segment[], weights: StoredWeights, context: boolean): Figures {
  const predict = createPredictor(decodeWeights(weights));
  const scores = segments.map(
    ({ text, before, after }) => predict(context ? { text, before, after } : { text }).scores,
  );
  return measure(
    scores,
    segments.map(({ labels }) => labels),
    () => (context ? weights.inContext : weights.alone).thresholds,
  );
}

function writeMetrics(name: string, metrics: unknown): void {
  writeFileSync(here(name), `${JSON.stringify(metrics, null, 2)}\n`);
}

function sayFigures(name: string, { micro, macro, calibrationError }: Figures): void {
  say(`${name}: micro/macro-F1 ${micro}/${macro}, calibration error ${calibrationError}`);
}
