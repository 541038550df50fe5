import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium } from './chromium';
import { findBrowser } from './find-browser';
import { firefox } from './firefox';
import { startHarness, waitFor, type Harness, type Popup } from './harness';
import { look, openFrom } from './tabs';

const drivers = { chromium, firefox };

describe.each(['chromium', 'firefox'] as const)('settings and privacy in %s', (name) => {
  const path = findBrowser(name);
  let browser: Harness;
  let page: Popup;

  beforeAll(async () => {
    if (path) browser = await startHarness((proxy) => drivers[name](path, proxy));
  });
  afterAll(() => browser?.close());
  const choose = (group: string, value: string) =>
    page.run(
      (d, selector: string) => d.querySelector<HTMLElement>(selector)!.click(),
      `input[name=${group}][value=${value}]`,
    );

  it.skipIf(!path)('holds a change at once, and over a restart of the page', async () => {
    await browser.open('/policy.html');
    const popup = await browser.pressButton();
    await waitFor(popup, (d) => !!d.querySelector('#rights'));
    page = await openFrom(browser, popup, 'options.html');
    await popup.close().catch(() => {});
    await waitFor(page, (d) => !!d.querySelector('input[name=theme]'));
    await look(browser, page, 'settings');
    await choose('theme', 'dark');
    await waitFor(page, (d) => d.documentElement.dataset.theme === 'dark');
    await choose('theme', 'auto');
    await waitFor(page, (d) => d.documentElement.dataset.theme === undefined);
    await choose('language', 'ja');
    await waitFor(page, (d) => d.querySelector('h1')!.textContent === '設定');
    await look(browser, page, 'settings-ja');
  });

  it.skipIf(!path)('gives a reason for every permission of the manifest', async () => {
    const settings = page;
    page = await openFrom(browser, settings, 'privacy.html');
    await waitFor(page, (d) => d.querySelectorAll('code').length > 0);
    const rows = await page.run((d) =>
      [...d.querySelectorAll('code')].map((code) =>
        [...code.closest('tr')!.cells].map((cell) => cell.textContent),
      ),
    );
    expect(rows.map(([permission]) => permission)).toEqual([
      'activeTab',
      'scripting',
      'storage',
      'http://*/*',
      'https://*/*',
    ]);
    for (const row of rows) expect(row, row[0]!).not.toContain('');
    await look(browser, page, 'privacy-ja');
    await page.close();
    page = settings;
    await choose('language', 'en');
    await waitFor(page, (d) => d.querySelector('h1')!.textContent === 'Settings');
    page = await openFrom(browser, settings, 'privacy.html');
    await waitFor(page, (d) => d.querySelectorAll('code').length > 0);
    await look(browser, page, 'privacy');
  });
});
