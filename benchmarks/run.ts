/** `npm run bench [quality|topics|speed]`: tables. Quality needs the annotated policies and is left out without them. */
import { sharedData } from '../tests/shared-data';
import { measureQuality } from './quality';
import { measureSpeed } from './speed';
import { topicRows } from './topics';

const parts = { quality, topics, speed };
const asked = process.argv[2];
const chosen = Object.entries(parts).filter(([name]) => !asked || asked === name);
if (chosen.length === 0) {
  console.error(`There is no benchmark "${asked}": there are ${Object.keys(parts).join(', ')}.`);
  process.exitCode = 2;
}
for (const [, measure] of chosen) measure();

function topics(): void {
  console.log('Topics: OPP-115, held out (training/MODEL_CARD.md says how)');
  console.table(topicRows());
}

function quality(): void {
  const data = sharedData('annotated');
  if (!data) return;
  const measured = measureQuality(data);
  console.log('Quality: F1 by kind on gold/ (developed on), mean on gold/ and on sealed/ (never looked at)');
  console.table(
    Object.fromEntries(
      Object.entries(measured).map(([name, { gold, sealedMean }]) => [
        name,
        {
          ...gold.kinds,
          'gold mean': gold.mean,
          'sealed mean': sealedMean,
          'evidence (gold)': gold.evidence ?? '-',
        },
      ]),
    ),
  );
}

function speed(): void {
  console.log('Speed: one 25 kB policy on one core, medians; cold is the first run of a fresh process');
  console.table(
    Object.fromEntries(
      measureSpeed().map(({ name, cold, warm, throughput }) => [
        name,
        { 'cold ms': Math.round(cold), 'warm ms': Number(warm.toFixed(1)), 'kB/s': Math.round(throughput) },
      ]),
    ),
  );
}
