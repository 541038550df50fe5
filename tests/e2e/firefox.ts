import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BROWSERS_OWN, type Driver, type Popup, type Tab } from './harness';
import type { RecordingProxy } from './recording-proxy';

const EXTENSION = 'smallprint@smallprint.example';
const UUID = '0b6b7d5e-6a1f-4b7e-9a53-1f8f6c1d2e3a';

/** Firefox with the extension over BiDi; the popup is the real one, looked into from another page of the extension. */
export async function firefox(executablePath: string, proxy: RecordingProxy): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    // without it a release build ignores services.settings.server
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      // leave for a site is given without asking anybody
      'extensions.webextOptionalPermissionPrompts': false,
      'layout.css.devPixelsPerPx': '2',
      // a popup stays open where another window takes the focus, as it may on a busy machine
      'ui.popup.disable_autohide': true,
      // what the browser asks for on its own account
      'services.settings.server': `http://${BROWSERS_OWN}`,
    },
  });
  const chrome = chromeScope(browser);
  await browser.installExtension(resolve('.output/firefox-mv3'));
  const spy = await extensionPage(browser);
  const page = await browser.newPage();

  return {
    name: 'firefox',
    async goto(url) {
      // a tab behind another is not drawn, and so never scrolls
      await page.bringToFront();
      await page.goto(url);
    },
    inPage: (look) => page.evaluate(look),
    key: (name) => page.keyboard.press(name),
    async picture(path) {
      await page.screenshot({ path: path as `${string}.png` });
    },
    async allow(host) {
      await chrome(allowHost, EXTENSION, `http://${host}/*`);
    },
    async pressButton() {
      const popup = popupSeenFrom(spy, chrome);
      // a press on the button of an open popup closes it, and a window that is just opening may swallow one
      for (let press = 0; press < 3; press++) {
        await popup.close();
        await page.bringToFront();
        await chrome(pressToolbarButton, EXTENSION);
        for (let i = 0; i < 160; i++) {
          if (await popup.run((document) => document.readyState === 'complete').catch(() => false))
            return popup;
          await new Promise((done) => setTimeout(done, 25));
        }
      }
      throw new Error('the popup did not open');
    },
    async extensionTab(name) {
      const url = `moz-extension://${UUID}/${name}`;
      for (let i = 0; i < 600; i++) {
        for (const other of await browser.pages()) {
          const there = await other.evaluate(() => location.href).catch(() => '');
          if (there.startsWith(url)) return tabOf(other);
        }
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error(`${name} did not open`);
    },
    async setColorScheme(scheme) {
      // 0 dark, 1 light; a popup follows the toolbar's theme
      const value = scheme === 'dark' ? '0' : '1';
      await chrome(setIntPreference, 'layout.css.prefers-color-scheme.content-override', value);
      await chrome(setIntPreference, 'browser.theme.toolbar-theme', value);
      await chrome(setIntPreference, 'browser.theme.content-theme', value);
    },
    close: () => browser.close(),
  };
}

type ChromeScope = (look: (...texts: never[]) => unknown, ...texts: string[]) => Promise<unknown>;

/** Runs a function in Firefox's own window, where the toolbar is. */
function chromeScope(browser: Browser): ChromeScope {
  // puppeteer has no public door to privileged contexts
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }> };
  };
  return async (look, ...texts) => {
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = tree.result.contexts as { context: string }[];
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: look.toString(),
      awaitPromise: true,
      target: { context: window!.context },
      arguments: texts.map((value) => ({ type: 'string', value })),
    });
    if (result.type === 'exception') throw new Error(JSON.stringify(result.exceptionDetails));
    return (result.result as { value?: unknown }).value;
  };
}

async function extensionPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  // goto never settles on moz-extension: pages, so it is not awaited
  page.goto(`moz-extension://${UUID}/popup.html?tab=0`, { timeout: 1500 }).catch(() => {});
  for (let i = 0; i < 200; i++) {
    const ready = await page
      .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
      .catch(() => false);
    if (ready) return page;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the extension page did not load');
}

function popupSeenFrom(spy: Page, chrome: ChromeScope): Popup {
  return {
    run: (look, argument) =>
      spy.evaluate(`(() => {
        const view = browser.extension.getViews({ type: 'popup' })[0];
        if (!view) throw new Error('the popup is closed');
        return (${look.toString()})(view.document, ${JSON.stringify(argument ?? null)});
      })()`) as never,
    async script(source) {
      await spy.evaluate(`browser.extension.getViews({ type: 'popup' })[0].eval(${JSON.stringify(source)})`);
    },
    async screenshot(path) {
      await writeFile(path, Buffer.from((await chrome(drawPopup)) as string, 'base64'));
    },
    async close() {
      await spy.evaluate(`browser.extension.getViews({ type: 'popup' })[0]?.close()`);
      // for a moment it still stands there, and would be taken for the next
      for (let i = 0; i < 80; i++) {
        if (await spy.evaluate(`browser.extension.getViews({ type: 'popup' }).length === 0`)) return;
        await new Promise((done) => setTimeout(done, 25));
      }
    },
  };
}

function tabOf(page: Page): Tab {
  return {
    resize: (width, height = 900) => page.setViewport({ width, height }),
    run: (look, argument) =>
      page.evaluate(`(${look.toString()})(document, ${JSON.stringify(argument ?? null)})`) as never,
    async script(source) {
      await page.evaluate(source);
    },
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png` });
    },
    close: () => page.close(),
  };
}

/* eslint-disable @typescript-eslint/no-explicit-any -- these run in Firefox's own window, whose types nobody publishes */
declare const ChromeUtils: any, Services: any;

function pressToolbarButton(extension: string): void {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const action = ExtensionParent.apiManager.global.browserActionFor(
    ExtensionParent.GlobalManager.getExtension(extension),
  );
  action.triggerAction(window);
}

async function allowHost(extension: string, pattern: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const running = ExtensionParent.GlobalManager.getExtension(extension);
  await ExtensionPermissions.add(extension, { permissions: [], origins: [pattern] }, running);
}

function setIntPreference(name: string, value: string): void {
  Services.prefs.setIntPref(name, Number(value));
}

async function drawPopup(): Promise<string> {
  const popup = document.querySelector('browser.webextension-popup-browser') as any;
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
