/** `npm test`: every check in turn, each told of as it ends; the last line counts them all. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
mkdirSync('out', { recursive: true });

const BUILD = 'build of every target';

/** In the order in which a failure says most; a vitest run counts its tests, any other check counts as one. */
const checks = [
  { name: 'knowledge', run: ['npm', 'run', '-s', 'knowledge'] },
  { name: 'extension types prepared', run: ['npx', 'wxt', 'prepare'] },
  { name: 'lint', run: ['npm', 'run', '-s', 'lint'] },
  { name: 'types', run: ['npm', 'run', '-s', 'types'] },
  { name: BUILD, run: ['npm', 'run', '-s', 'build'] },
  { name: 'size budgets', run: ['node', 'scripts/sizes.mjs'] },
  { name: 'Firefox add-on lint', run: ['npx', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3'] },
  { name: 'units and goldens', run: ['npx', 'vitest', 'run'], vitest: 'out/units.json' },
  {
    name: 'end to end in browsers',
    run: ['npx', 'vitest', 'run', '--config', 'vitest.e2e.config.ts'],
    vitest: 'out/e2e.json',
  },
];

const totals = { passed: 0, failed: 0, skipped: 0 };
for (const check of checks) {
  const counts = perform(check);
  for (const key of Object.keys(totals)) totals[key] += counts[key];
  console.log(
    `${counts.failed ? '✗' : '✓'} ${check.name} (${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped)`,
  );
}
console.log(
  `${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ''}`,
);
process.exitCode = totals.failed ? 1 : 0;

function perform({ name, run, vitest }) {
  console.log(`\n— ${name}`);
  const [command, ...args] = run;
  if (vitest) rmSync(vitest, { force: true });
  const reporters = vitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`] : [];
  const { status } = spawnSync(command, [...args, ...reporters], { stdio: 'inherit' });
  const failed = status === 0 ? 0 : 1;
  // the browser tests need not build once more
  if (name === BUILD && !failed) process.env.SMALLPRINT_BUILT = '1';
  return vitest ? countOf(vitest, failed) : { passed: 1 - failed, failed, skipped: 0 };
}

/** A runner that fails with no failed test (or writes no report) counts as one failure; one that ran nothing too. */
function countOf(report, failed) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
    const idle = numPassedTests + numFailedTests === 0 ? 1 : 0;
    return {
      passed: numPassedTests,
      failed: Math.max(numFailedTests, failed, idle),
      skipped: numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
