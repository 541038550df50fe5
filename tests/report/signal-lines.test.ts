import { expect, it } from 'vitest';
import { notAsked, signals } from '../../lib/links/signals';
import { signalLines } from '../../lib/report/review/signal-lines';
import { english } from '../../lib/report/wording';
import { sample } from './sample-analysis';

const says = (file: Parameters<typeof signals>[1]) =>
  signalLines(signals({ ...sample, statements: [], disclosures: [] }, file, null), english).map(
    (line) => line.says,
  );

it('says once that nothing is said, and of a file that was not asked for no more than that', () => {
  expect(says(notAsked(null)).slice(0, 2)).toEqual([
    'The policy says nothing; the site’s gpc.json was not seen',
    'The policy says nothing',
  ]);
  expect(says(notAsked('time-out'))[0]).toMatch(/was not seen \(time-out\)$/);
});
