import { expect, it } from 'vitest';
import { waitFor, type Popup } from './harness';
import { inEachBrowser } from './in-each-browser';
import { look, openFrom } from './tabs';

inEachBrowser({ title: 'settings and privacy' }, (browser) => {
  let page: Popup;
  const choose = (group: string, value: string) =>
    page.run(
      (d, selector: string) => d.querySelector<HTMLElement>(selector)!.click(),
      `input[name=${group}][value=${value}]`,
    );

  it('holds a change at once, and over a restart of the page', async () => {
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

  it('gives a reason for every permission of the manifest', async () => {
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
