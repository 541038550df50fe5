import axe from 'axe-core';
import { expect } from 'vitest';
import { violations } from './axe';
import type { Harness, Popup, Tab } from './harness';

declare const chrome: {
  tabs: { create(options: object): Promise<unknown> };
  runtime: { getURL(path: string): string };
};

/** Has one page of the extension open another, and looks at that. */
export async function openFrom(browser: Harness, from: Popup, address: string): Promise<Tab> {
  await from.run((_, to: string) => {
    const api = (globalThis as never as { browser: typeof chrome }).browser ?? chrome;
    void api.tabs.create({ url: api.runtime.getURL(to), active: false });
  }, address);
  return browser.extensionTab(address);
}

/** A picture of the page in light and dark, each without a violation. */
export async function look(browser: Harness, page: Popup, picture: string): Promise<void> {
  await page.script(axe.source);
  for (const scheme of ['light', 'dark'] as const) {
    await browser.setColorScheme(scheme, page);
    await page.screenshot(`out/e2e/${browser.name}-${scheme}-${picture}.png`);
    expect(await violations(page), `${picture}, ${scheme}`).toEqual([]);
  }
}

/** Loads the page anew; what is asked of it while this goes on is answered by neither. */
export async function reload(page: Popup): Promise<void> {
  await page.run((d) => {
    d.documentElement.dataset.left = '';
    d.defaultView!.location.reload();
  });
  const isLeft = () => page.run((d) => 'left' in d.documentElement.dataset).catch(() => true);
  while (await isLeft()) await new Promise((done) => setTimeout(done, 25));
}
