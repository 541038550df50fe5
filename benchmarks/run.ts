/** `npm run bench [extraction|reader|quality|claims|corpora|topics|speed|links|batch|popup|folds]`: tables, of all but folds where none is named. What needs the shared data is left out without them. */
// @ts-expect-error a script without types
import { builtCli } from '../scripts/built-cli.mjs';
import { sharedData } from '../tests/shared-data';
import { annotatedSets } from './annotated';
import { claimTables } from './claim-tables';
import { analysed } from './claims';
import { runRows, stageRows } from './batch';
import { trialRows } from './batch-trials';
import { crossCorpusRows } from './cross-corpus';
import { measureExtraction } from './extraction';
import { analysedInFolds } from './folds';
import { linkStates, manyLinks } from './links';
import { popupWaits } from './popup';
import { byKind, measureQuality, type Score } from './quality';
import { measureReader } from './reader';
import { reliability } from './reliability';
import { PUBLISHED_CLAIMS } from './published';
import { measureSpeed } from './speed';
import { tfidfRow } from './tfidf';
import { topicCost, topicTables } from './topics';

const parts = { extraction, reader, quality, claims, corpora, topics, speed, links, batch, popup, folds };
const asked = process.argv[2];
/** Without a name all but what takes some ten minutes. */
const isChosen = (name: string): boolean => (asked ? name === asked : name !== 'folds');
const chosen = Object.entries(parts).filter(([name]) => isChosen(name));
if (chosen.length === 0) {
  console.error(`There is no benchmark "${asked}": there are ${Object.keys(parts).join(', ')}.`);
  process.exitCode = 2;
}
for (const [, measure] of chosen) await measure();

async function links(): Promise<void> {
  const rows = await linkStates();
  console.log('Opt-out links: every state of the local server, and how it was judged');
  console.table(Object.fromEntries(rows.map(({ state, ...row }) => [state, row])));
  console.log(`${rows.filter(({ right }) => right).length} of ${rows.length} right`);
  console.log('A thousand links over a hundred hosts, one in twenty hanging, time-out 5 s');
  console.table([await manyLinks(builtCli() as string)]);
}

function extraction(): void {
  const pages = sharedData('pages');
  if (!pages) return;
  console.log('Extraction: token F1 on 47 English policies as fetched; milliseconds on the parsed page');
  console.table(measureExtraction(pages));
}

async function reader(): Promise<void> {
  const pages = sharedData('pages');
  if (!pages) return;
  console.log('Reader: how long it blocks an open page of up to 300 kB, milliseconds, code cold');
  console.table(await measureReader(pages));
}

function topics(): void {
  console.log('Topics: OPP-115, held out (training/MODEL_CARD.md says how); TF-IDF is trained here and now');
  const opp115 = sharedData('opp115');
  const simple = opp115 ? [tfidfRow(opp115, false), tfidfRow(opp115, true)] : [];
  const { rows, classes } = topicTables(opp115);
  console.table([...simple, ...rows]);
  console.log('F1 by class, and how many segments have it');
  console.table(classes);
  console.log('Microseconds a segment of the example policy, bytes of the weights compressed');
  console.table([topicCost()]);
}

function quality(): void {
  const data = sharedData('annotated');
  if (!data) return;
  const measured = measureQuality(data);
  console.log('Quality: F1 by kind on gold/ (developed on) and on sealed/ (totals, never looked at)');
  const row = ({ kinds, mean, evidence, pairs }: Score) => ({
    ...byKind(kinds, ({ f1 }) => f1),
    mean,
    evidence: evidence ?? '-',
    pairs: pairs ?? '-',
  });
  console.table({
    'smallprint, gold': row(measured.smallprint.gold),
    'smallprint, sealed': row(measured.smallprint.sealed),
    'keyword floor, gold': row(measured.baseline.gold),
    'keyword floor, sealed': row(measured.baseline.sealed),
  });
  console.log('Precision and recall of the same');
  const both = ({ kinds }: Score) => byKind(kinds, ({ precision, recall }) => `${precision} ${recall}`);
  console.table({ gold: both(measured.smallprint.gold), sealed: both(measured.smallprint.sealed) });
}

/** What the classifier claims, on the policies it was developed on and on our own sets, the latest the least known. */
function claims(): void {
  const data = sharedData();
  if (!data) return;
  const sets = analysed(annotatedSets(data));
  const held = Object.entries(sets).flatMap(([set, policies]) => (set.endsWith('-held') ? policies : []));
  console.log('Claims: F1 by kind (training/annotations/README.md says which sets rules were corrected on)');
  claimTables({ ...sets, 'all held back': held }, scorerOf(data));
  const { bins, error } = reliability(held);
  console.log(`Reliability on what is held back: expected calibration error ${error.toFixed(3)}`);
  console.table(bins.map((bin) => ({ ...bin, claimed: bin.claimed.toFixed(3), held: bin.held.toFixed(3) })));
}

/** The same of the open sets, each policy by models that learnt without it; some ten minutes. */
function folds(): void {
  const data = sharedData();
  if (!data) return;
  const sets = analysedInFolds(data, annotatedSets(data));
  console.log(
    'Claims, cross-validated: F1 by kind, models learnt from four fifths of the policies, rules as they are',
  );
  const allButGold = Object.entries(sets).flatMap(([set, policies]) => (set === 'gold' ? [] : policies));
  claimTables({ ...sets, 'all but gold': allButGold }, scorerOf(data));
}

function scorerOf(data: string): string {
  return `${data}/annotated/score.mjs`;
}

/** What others labelled by their own rules: does a policy have the item or not. */
function corpora(): void {
  const data = sharedData();
  if (!data) return;
  const rows = crossCorpusRows(data);
  console.log(
    'Other corpora, never trained on, nor developed on but for C3PA’s read half: does a policy have the item ("all": F1 of always yes)',
  );
  console.table(
    rows.map(({ corpus, policies, precision, recall, f1, all }) => ({
      corpus,
      policies,
      precision: precision.toFixed(3),
      recall: recall.toFixed(3),
      F1: f1.toFixed(3),
      all: all.toFixed(3),
    })),
  );
  for (const { corpus, items } of rows) {
    console.log(`${corpus}: F1 by item (how many have it)`);
    console.table(items);
  }
  console.log('Published figures for like questions, each on its own data: not run here');
  console.table(PUBLISHED_CLAIMS);
}

function speed(): void {
  console.log(
    'Speed: one 25 kB policy on one core, medians; cold is the first run of a fresh process, ours as built',
  );
  console.table(
    Object.fromEntries(
      measureSpeed().map(({ name, cold, warm, throughput }) => [
        name,
        { 'cold ms': Math.round(cold), 'warm ms': Number(warm.toFixed(1)), 'kB/s': Math.round(throughput) },
      ]),
    ),
  );
}

/** `npm run bench batch [INPUTS...]`: how many inputs, such as 1000 20000. */
async function batch(): Promise<void> {
  console.log("Batch: kilobytes of text a second of one core's time, by stage");
  console.table(stageRows());
  const counts = asked === 'batch' ? process.argv.slice(3).map(Number).filter(Boolean) : [];
  console.log('The command over the corpus, repeated under new names');
  console.table(await runRows(counts.length > 0 ? counts : [200], [1, 2]));
  console.log(
    'The command over 594 short policies (under 7 kB): by queue workers, killed, with hostile inputs',
  );
  console.table(await trialRows());
}

/** Needs Chromium and `npm run build`. */
async function popup(): Promise<void> {
  console.log(
    'Popup: milliseconds from its opening, worker stopped, a 25 kB policy, ten presses of the button',
  );
  console.table(await popupWaits());
}
