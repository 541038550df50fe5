import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createPredictor } from '../lib/classify/model/predict';
import { decodeWeights, type StoredWeights } from '../lib/classify/model/weights';
import { trainDefault } from './default-set';
import { trainFree } from './free-set';
import { readHeadedParagraphs } from './headed-paragraphs';
import { measure, type Figures } from './metrics';
import { writeFigures } from './model-card';
import { readOpp115, type Segment } from './opp115';
import { writeWeights } from './weights-file';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const DATA = process.env.SMALLPRINT_DATA ?? here('../../shared/data');

if (!existsSync(`${DATA}/opp115`) || !existsSync(`${DATA}/corpus`)) {
  say(`No training data at ${DATA}: training/README.md says where to get it (or set SMALLPRINT_DATA).`);
  process.exit(1);
}

const opp115 = readOpp115(`${DATA}/opp115`);
const paragraphs = readHeadedParagraphs(`${DATA}/corpus/headed-paragraphs.tsv.gz`);
say(`${opp115.majority.length} segments with majority labels, ${paragraphs.length} paragraphs`);
if (process.argv.includes('free')) await free();
else await standard();

async function standard(): Promise<void> {
  const { weights, bySegment, bySite } = trainDefault(opp115, paragraphs, say);
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
  const weights = trainFree(paragraphs);
  await writeWeights(here('../lib/classify/model/weights/topics-free.json'), weights);
  const [alone, inContext] = [false, true].map((context) => measureOn(opp115.majority, weights, context));
  const all = { alone, inContext };
  writeMetrics('metrics-free.json', {
    model: weights.id,
    measured: 'no segment learnt from',
    bySegment: all,
    bySite: all,
  });
  sayFigures('free, text alone', alone!);
  sayFigures('free, with neighbours', inContext!);
}

function measureOn(segments: Segment[], weights: StoredWeights, context: boolean): Figures {
  const predict = createPredictor(decodeWeights(weights));
  const scores = segments.map(
    ({ text, before, after }) => predict(context ? { text, before, after } : { text }).scores,
  );
  return measure(
    scores,
    segments.map(({ labels }) => labels),
    () => weights.alone.thresholds,
  );
}

function writeMetrics(name: string, metrics: unknown): void {
  writeFileSync(here(name), `${JSON.stringify(metrics, null, 2)}\n`);
}

function sayFigures(name: string, { micro, macro, calibrationError }: Figures): void {
  say(`${name}: micro/macro-F1 ${micro}/${macro}, calibration error ${calibrationError}`);
}
