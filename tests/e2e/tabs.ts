import { statSync } from 'node:fs';
import axe from 'axe-core';
import { expect } from 'vitest';
import { violations } from './axe';
import { waitFor, type Harness, type Popup, type Tab } from './harness';

declare const chrome: {
  tabs: { create(options: object): Promise<unknown>; query(of: object): Promise<{ id: number }[]> };
  storage: { local: { set(values: object): Promise<void> } };
  runtime: { getURL(path: string): string };
};

/** The popup on a page, once it has an answer or says that there is none. */
export async function popupOn(browser: Harness, page: string): Promise<Popup> {
  await browser.open(page);
  const popup = await browser.pressButton();
  await waitFor(popup, (d) => !!d.querySelector('#rights, .message'));
  return popup;
}

/** Has one page of the extension open another, and looks at that; asks a second time, as a browser may lose a tab. */
export async function openFrom(browser: Harness, from: Popup, address: string): Promise<Tab> {
  const open = () =>
    from.run((_, to: string) => {
      const api = (globalThis as never as { browser: typeof chrome }).browser ?? chrome;
      void api.tabs.create({ url: api.runtime.getURL(to), active: false });
    }, address);
  await open();
  try {
    return await browser.extensionTab(address);
  } catch {
    await open();
    return browser.extensionTab(address);
  }
}

/** The tab in front, which the popup is about. */
export function tabIdSeenFrom(popup: Popup): Promise<number> {
  return popup.run(async () => {
    const api = (globalThis as never as { browser: typeof chrome }).browser ?? chrome;
    return (await api.tabs.query({ active: true, currentWindow: true }))[0]!.id;
  }) as never as Promise<number>;
}

/** A picture of the page in light and dark, each without a violation. */
export async function look(browser: Harness, page: Popup, picture: string): Promise<void> {
  await page.script(axe.source);
  await pictures(browser, page, picture, async (scheme) =>
    expect(await violations(page), `${picture}, ${scheme}`).toEqual([]),
  );
}

/** Pictures to look at, in out/e2e: the screen in light and dark. */
export async function pictures(
  browser: Harness,
  screen: Popup,
  picture: string,
  also: (scheme: string) => unknown = () => {},
): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await browser.setColorScheme(scheme, screen);
    await waitFor(screen, dressed[scheme]);
    const path = `out/e2e/${browser.name}-${scheme}-${picture}.png`;
    await screen.screenshot(path);
    expect(statSync(path).size, picture).toBeGreaterThan(5_000);
    await also(scheme);
  }
}

/** Firefox tells its pages of another scheme in its own time. */
const dressed = {
  light: (d: Document) => d.defaultView!.matchMedia('(prefers-color-scheme: light)').matches,
  dark: (d: Document) => d.defaultView!.matchMedia('(prefers-color-scheme: dark)').matches,
};

/** Chooses the language of every screen, as the settings do. */
export async function speak(screen: Popup, language: 'en' | 'ja'): Promise<void> {
  await screen.run((_, language: string) => {
    const api = (globalThis as never as { browser: typeof chrome }).browser ?? chrome;
    return api.storage.local.set({ language });
  }, language);
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
