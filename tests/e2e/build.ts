import { execFileSync } from 'node:child_process';

/**
 * Builds the extension for both browsers, so that what is tested is what is in the tree. `npm test` has just built it
 * when it comes here, and says so in SMALLPRINT_BUILT.
 */
export function setup(): void {
  if (process.env.SMALLPRINT_BUILT) return;
  for (const browser of ['chrome', 'firefox']) {
    execFileSync('npx', ['wxt', 'build', '-b', browser, '--mv3'], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
