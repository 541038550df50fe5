/** Size budgets of what ships; a budget is raised only with a reason in the commit that raises it. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { weightsSet } from './weights-set.mjs';

const MB = 1_000_000;
/** pdf.js is loaded for a PDF alone and has a budget of its own. */
const isPdf = (path) => /pdf/i.test(path);
/** Terms of licences are neither code nor knowledge. */
const isLicence = (path) => /LICENSES?-of-/.test(path);
/** The models' numbers stand in the background script, once; what the budget watches is the code and the knowledge beside them. */
const weights = [
  weightsSet().weights,
  ...['second-opinion', 'opt-out-links', 'mentions'].map(
    (model) => `lib/classify/model/weights/${model}.json`,
  ),
].reduce((sum, path) => sum + statSync(path).size, 0);
const budgets = [
  {
    name: 'Chrome build without pdf.js and weights',
    folder: '.output/chrome-mv3',
    keep: (path) => !isPdf(path) && !isLicence(path),
    less: weights,
    max: 3 * MB,
  },
  {
    name: 'Firefox build without pdf.js and weights',
    folder: '.output/firefox-mv3',
    keep: (path) => !isPdf(path) && !isLicence(path),
    less: weights,
    max: 3 * MB,
  },
  {
    name: 'reader script',
    folder: '.output/chrome-mv3',
    keep: (path) => path.endsWith('/reader.js'),
    max: 0.25 * MB,
  },
  { name: 'command line', folder: 'dist', keep: () => true, max: 4 * MB },
];

for (const { name, folder, keep, less = 0, max } of budgets) {
  const size = filesIn(folder)
    .filter(keep)
    .reduce((sum, path) => sum + statSync(path).size, -less);
  const fits = size > 0 && size <= max;
  console.log(
    `${fits ? 'ok' : 'OVER'}  ${name}: ${(size / MB).toFixed(2)} MB of ${(max / MB).toFixed(2)} MB`,
  );
  if (!fits) process.exitCode = 1;
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
