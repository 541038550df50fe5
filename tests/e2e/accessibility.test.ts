import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from './axe';
import { chromium } from './chromium';
import { findBrowser } from './find-browser';
import { startHarness, waitFor, type Harness } from './harness';

const path = findBrowser('chromium');
let browser: Harness;

beforeAll(async () => {
  if (path) browser = await startHarness((proxy) => chromium(path, proxy));
});
afterAll(() => browser?.close());

const pages = [
  ['a report', '/policy.html'],
  ['no policy', '/home.html'],
  ['another language', '/french.html'],
  ['an error', '/empty.html'],
] as const;

it.skipIf(!path).each(pages)(
  'axe finds nothing in %s, every row open, light and dark',
  async (title, page) => {
    await browser.open(page);
    const popup = await browser.pressButton();
    await waitFor(popup, (d) => !!d.querySelector('#rights, .message'));
    await popup.run((d) => d.querySelectorAll('details').forEach((row) => (row.open = true)));
    for (const scheme of ['light', 'dark'] as const) {
      await browser.setColorScheme(scheme, popup);
      expect(await violations(popup), `${title}, ${scheme}`).toEqual([]);
    }
    await popup.close();
  },
);
