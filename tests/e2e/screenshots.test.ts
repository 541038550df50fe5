import { statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium } from './chromium';
import { findBrowser } from './find-browser';
import { firefox } from './firefox';
import { startHarness, waitFor, type Harness } from './harness';

const drivers = { chromium, firefox };
const sections = ['answers', 'data', 'sharing', 'opt-outs', 'rights'] as const;

/** Pictures to look at, in out/e2e. */
describe.each(['chromium', 'firefox'] as const)('screenshots in %s', (name) => {
  const path = findBrowser(name);
  let browser: Harness;
  beforeAll(async () => {
    if (path) browser = await startHarness((proxy) => drivers[name](path, proxy));
  });
  afterAll(() => browser?.close());

  it.skipIf(!path).each(['light', 'dark'] as const)('every section, %s', async (scheme) => {
    await browser.open('/policy.html');
    const popup = await browser.pressButton();
    await waitFor(popup, (d) => !!d.querySelector('#rights'));
    await browser.setColorScheme(scheme, popup);
    for (const section of sections) {
      await popup.run((d, id: string) => {
        d.querySelector<HTMLElement>(`nav a[href="#${id}"]`)!.click();
        const row = d.querySelector<HTMLDetailsElement>(`#${id} details`);
        if (row && id !== 'answers') row.open = true;
      }, section);
      await new Promise((done) => setTimeout(done, 150));
      const picture = `out/e2e/${name}-${scheme}-${section}.png`;
      await popup.screenshot(picture);
      expect(statSync(picture).size).toBeGreaterThan(5_000);
    }
    await popup.close();
  });
});
