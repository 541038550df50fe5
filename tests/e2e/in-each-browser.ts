import { afterAll, beforeAll, describe } from 'vitest';
import { chromium } from './chromium';
import { findBrowser, type BrowserName } from './find-browser';
import { firefox } from './firefox';
import { startHarness, type Harness } from './harness';

const drivers = { chromium, firefox };

/** Tests of one title, in every browser or those named; skipped where a browser is not here. */
export interface Told {
  /** what is tested, before "in chromium" */
  title: string;
  browsers?: readonly BrowserName[];
  /** further made-up hosts and the ports that stand behind them, known before the browser starts */
  hosts?: () => Promise<Record<string, number>>;
}

/** `browser` is empty until the first test (or `beforeAll` of the tests) runs; it is closed behind the last. */
export function inEachBrowser(
  { title, browsers = ['chromium', 'firefox'], hosts = async () => ({}) }: Told,
  tests: (browser: Harness, name: BrowserName) => void,
): void {
  for (const name of browsers) {
    const path = findBrowser(name);
    describe.skipIf(!path)(`${title} in ${name}`, () => {
      const browser = {} as Harness;
      beforeAll(async () => {
        Object.assign(browser, await startHarness((proxy) => drivers[name](path!, proxy), await hosts()));
      });
      afterAll(() => browser.close?.());
      tests(browser, name);
    });
  }
}
