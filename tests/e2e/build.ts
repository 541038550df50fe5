import { execFileSync } from 'node:child_process';

/** Builds the extension for both browsers, so that what is tested is what is in the tree. */
export function setup(): void {
  for (const browser of ['chrome', 'firefox']) {
    execFileSync('npx', ['wxt', 'build', '-b', browser, '--mv3'], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
