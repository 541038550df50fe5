/** `npm run bench`: quality and speed as tables. Quality needs the annotated policies and is left out without them. */
import { sharedData } from '../tests/shared-data';
import { measureQuality } from './quality';
import { measureSpeed } from './speed';

const only = process.argv[2];
if (only !== 'speed') quality();
if (only !== 'quality') speed();

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
