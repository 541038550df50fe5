/** Pictures for the stores, 1280 by 800, to out/store: `npm run build && npm run store:pictures`. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../tests/e2e/find-browser';
import { site } from '../tests/e2e/site';

const SIZE = { width: 1280, height: 800 };

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Chromium is not here: install it or say where in CHROMIUM.');
mkdirSync('out/store', { recursive: true });
const pages = await site();
const browser = await puppeteer.launch({
  executablePath,
  pipe: true,
  enableExtensions: true,
  defaultViewport: SIZE,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const id = await browser.installExtension(resolve('.output/chrome-mv3'));
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${pages.port}/policy.html`);
  const extension = (await browser.extensions()).get(id)!;
  await extension.triggerAction(page);
  const popup = await pageAt(id, 'popup.html');
  await popup.waitForSelector('#rights');
  const save = await popup.$$('footer button');
  for (const button of save)
    if ((await button.evaluate((b) => b.textContent)) === 'Save') await button.click();
  await popup.waitForSelector('footer .end a[href="/library.html"]');
  for (const language of ['en', 'ja']) {
    const screen = await browser.newPage();
    for (const [name, address] of [
      ['library', 'library.html'],
      ['settings', 'options.html'],
      ['privacy', 'privacy.html'],
      ['report', `report.html?saved=${encodeURIComponent(page.url())}`],
    ] as const) {
      await screen.goto(`chrome-extension://${id}/${address}`);
      await screen.evaluate((to) => chrome.storage.local.set({ language: to }), language);
      await pictures(screen, `${name}-${language}`);
    }
    await screen.close();
  }
} finally {
  await browser.close();
  await pages.close();
}

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

async function pictures(page: Page, name: string): Promise<void> {
  await page.setViewport(SIZE);
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await new Promise((done) => setTimeout(done, 400));
    await page.screenshot({ path: `out/store/${name}-${scheme}.png` });
  }
}

async function pageAt(id: string, name: string): Promise<Page> {
  for (let i = 0; i < 200; i++) {
    const found = (await (await browser.extensions()).get(id)!.pages()).find((each) =>
      each.url().includes(name),
    );
    if (found) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${name} did not open`);
}
