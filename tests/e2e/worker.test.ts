import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromium, type ChromiumDriver } from './chromium';
import { findBrowser } from './find-browser';
import { startHarness, waitFor, type Harness } from './harness';

const path = findBrowser('chromium');
let browser: Harness;
let driver: ChromiumDriver;

beforeAll(async () => {
  if (path) browser = await startHarness(async (proxy) => (driver = await chromium(path, proxy)));
});
afterAll(() => browser?.close());

it.skipIf(!path)('answers although the service worker is stopped while it works', async () => {
  await browser.open('/long.html');
  const popup = await browser.pressButton();
  await waitFor(popup, (d) => !!d.querySelector('[aria-busy]'));
  await driver.stopWorker();
  await waitFor(popup, (d) => d.querySelectorAll('.answer').length === 8);
  await popup.close();
});

it.skipIf(!path)('shows what was read before the worker stopped, without reading it again', async () => {
  await browser.open('/policy.html');
  const first = await browser.pressButton();
  await waitFor(first, (d) => d.querySelectorAll('.answer').length === 8);
  // what is kept is given a name of its own, by which it is told from what would be read anew
  await first.run(async () => {
    const { session } = (globalThis as unknown as StorageGlobal).chrome.storage;
    // it is kept behind the answer
    let kept = await session.get(null);
    while (!Object.values(kept).some((json) => json.includes('/policy.html'))) kept = await session.get(null);
    for (const [key, json] of Object.entries(kept)) {
      if (key === 'readings') continue;
      const reading = JSON.parse(json) as { analysis: { document: { controller: string } } };
      reading.analysis.document.controller = 'Kept in Memory';
      await session.set({ [key]: JSON.stringify(reading) });
    }
  });
  await first.close();
  await driver.stopWorker();
  const again = await browser.pressButton();
  await waitFor(again, (d) => d.querySelectorAll('.answer').length === 8);
  expect(await again.run((d) => d.querySelector('h1')!.textContent)).toBe('Kept in Memory');
  await again.close();
});

interface StorageGlobal {
  chrome: {
    storage: {
      session: {
        get(key: null): Promise<Record<string, string>>;
        set(items: object): Promise<void>;
      };
    };
  };
}
