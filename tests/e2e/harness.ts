import { mkdirSync } from 'node:fs';
import type { KeyInput } from 'puppeteer-core';
import type { BrowserName } from './find-browser';
import { recordingProxy, type RecordingProxy } from './recording-proxy';
import { site, type Site } from './site';

/** The made-up host of the pages; the proxy alone knows where it is. */
export const HOST = 'lanternfish.test';

/** Where a browser's calls for its own sake (sign-in, updates) are turned to; the extension knows no such name. */
export const BROWSERS_OWN = 'browsers-own.invalid';

/** The real toolbar popup, wherever the browser puts it. */
export interface Popup {
  /** runs in the popup; `argument` is JSON */
  run<T>(look: (document: Document, argument: never) => T, argument?: unknown): Promise<T>;
  /** runs a script of text, such as axe */
  script(source: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A page of the extension in a tab of its own. */
export interface Tab extends Popup {
  /** in CSS pixels: half of it is what a window of 200% zoom holds */
  resize(width: number, height?: number): Promise<void>;
  /** runs before the page's own scripts, whenever it loads from now on; where the browser lets anybody */
  prepare?(look: () => void): Promise<void>;
}

export interface Driver {
  name: BrowserName;
  goto(url: string): Promise<void>;
  /** runs in the page */
  inPage<T>(look: () => T): Promise<T>;
  /** presses a key in the page, as a person would */
  key(name: KeyInput): Promise<void>;
  /** what the page looks like now */
  picture(path: string): Promise<void>;
  /** presses the toolbar button on the page last opened, which grants activeTab */
  pressButton(): Promise<Popup>;
  /** a page of the extension that stands in a tab of its own, such as "report.html", once it is there */
  extensionTab(name: string): Promise<Tab>;
  /** grants a permission for a host, as a person would when asked */
  allow(host: string): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark', popup: Popup): Promise<void>;
  /** as a person's system may ask for; where the browser can be told */
  forceColours?(popup: Popup): Promise<void>;
  close(): Promise<void>;
}

export interface Harness extends Driver {
  open(path: string): Promise<void>;
  /** all that was asked for, save by the browser for itself */
  hosts(): string[];
  /** paths that were asked of the site */
  paths(): readonly string[];
}

/** A browser with the built extension, a small site, and the proxy that everything the browser asks for goes through. */
/** `more`: further made-up hosts and the ports that stand behind them. */
export async function startHarness(
  launch: (proxy: RecordingProxy) => Promise<Driver>,
  more: Record<string, number> = {},
): Promise<Harness> {
  mkdirSync('out/e2e', { recursive: true });
  const pages: Site = await site();
  const proxy = await recordingProxy({ [HOST]: pages.port, [`kids.${HOST}`]: pages.port, ...more });
  const driver = await launch(proxy);
  return {
    ...driver,
    hosts: () => proxy.hosts.filter((host) => !host.startsWith(BROWSERS_OWN)),
    paths: () => pages.paths,
    open: (path) => driver.goto(`http://${HOST}${path}`),
    close: async () => {
      await driver.close();
      await proxy.close();
      await pages.close();
    },
  };
}

/** Looks into the popup until something is there; the failure shows what was. */
export async function waitFor<T extends string | boolean | undefined>(
  popup: Popup,
  look: (document: Document) => T,
): Promise<T> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    const found = await popup.run(look).catch(duringNavigation);
    if (found) return found;
    await new Promise((done) => setTimeout(done, 25));
  }
  const text = await popup.run((document) => {
    // what is folded tells most
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    return document.body.innerText;
  });
  throw new Error(`never appeared: ${look.toString()}\nthe popup shows:\n${text}`);
}

/** A screen that is just loading anew holds nothing yet; any other fault is one. */
function duringNavigation(error: unknown): undefined {
  if (!/context was destroyed/i.test(String(error))) throw error;
}
