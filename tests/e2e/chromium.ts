import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BROWSERS_OWN, type Driver, type Popup, type Tab } from './harness';
import type { RecordingProxy } from './recording-proxy';

export interface ChromiumDriver extends Driver {
  /** stops the service worker, as the browser does when it idles */
  stopWorker(): Promise<void>;
}

/** Chromium with the extension; the popup is the real one, opened by the toolbar action. */
export async function chromium(
  executablePath: string,
  proxy: RecordingProxy,
  extension = '.output/chrome-mv3',
): Promise<ChromiumDriver> {
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    defaultViewport: null,
    enableExtensions: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-domain-reliability',
      '--no-pings',
      '--disable-features=NetworkTimeServiceQuerying,OptimizationHints,MediaRouter',
      // what the browser asks for on its own account, whatever it is told: sent to a name that tells it apart
      `--gaia-url=http://${BROWSERS_OWN}`,
      `--component-updater=url-source=http://${BROWSERS_OWN}`,
      '--screen-info={2800x2000 devicePixelRatio=2}',
      '--window-size=1300,900',
      `--proxy-server=http://127.0.0.1:${proxy.port}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  const id = await browser.installExtension(resolve(extension));
  await workerInstalled(browser, id);
  const page = await browser.newPage();
  const isPopup = (other: Page) => other.url().startsWith(`chrome-extension://${id}/popup.html`);

  return {
    name: 'chromium',
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
      const settings = await browser.newPage();
      await settings.goto(`chrome://extensions/?id=${id}`);
      await settings.evaluate(
        (extension, pattern) =>
          (globalThis as unknown as DeveloperPrivate).chrome.developerPrivate.addHostPermission(
            extension,
            pattern,
          ),
        id,
        `http://${host}/*`,
      );
      await settings.close();
    },
    async pressButton() {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id)!;
      await extension.triggerAction(page);
      for (let i = 0; i < 1_000; i++) {
        const popup = (await extension.pages()).find(isPopup);
        if (popup) return popupOf(popup);
        await new Promise((done) => setTimeout(done, 10));
      }
      throw new Error('the popup did not open');
    },
    async extensionTab(name) {
      const url = `chrome-extension://${id}/${name}`;
      for (let i = 0; i < 1200; i++) {
        const pages = await browser.extensions().then((all) => all.get(id)!.pages());
        const tab = pages.find((other) => other.url().startsWith(url));
        if (tab) {
          // a tab behind another is not painted, and so never ready for a picture
          await tab.bringToFront();
          return tabOf(tab);
        }
        await new Promise((done) => setTimeout(done, 25));
      }
      throw new Error(`${name} did not open`);
    },
    async setColorScheme(scheme, popup) {
      await (popup as ChromiumPopup).page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
      ]);
    },
    async forceColours(popup) {
      const session = await (popup as ChromiumPopup).page.createCDPSession();
      const features = [{ name: 'forced-colors', value: 'active' }];
      await session.send('Emulation.setEmulatedMedia', { features });
    },
    async stopWorker() {
      // closing its target instead can lose the worker for as long as the browser runs
      const [page] = await browser.pages();
      const session = await page!.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    close: () => browser.close(),
  };
}

/**
 * A worker that is stopped while it is still being installed is lost for as long as the browser runs. Asked from a page
 * beside it: a worker that is looked into is lost as well.
 */
async function workerInstalled(browser: Browser, id: string): Promise<void> {
  const beside = await browser.newPage();
  await beside.goto(`chrome-extension://${id}/manifest.json`);
  await beside.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active!.state === 'activated') return;
    await new Promise((done) => active!.addEventListener('statechange', done));
  });
  await beside.close();
}

interface DeveloperPrivate {
  chrome: { developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> } };
}

interface ChromiumPopup extends Popup {
  page: Page;
}

function popupOf(page: Page): ChromiumPopup {
  return {
    page,
    run: (look, argument) =>
      page.evaluate(`(${look.toString()})(document, ${JSON.stringify(argument ?? null)})`) as never,
    async script(source) {
      await page.evaluate(source);
    },
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png`, captureBeyondViewport: false });
    },
    close: () => page.close(),
  };
}

function tabOf(page: Page): ChromiumPopup & Tab {
  return {
    ...popupOf(page),
    prepare: async (look) => void (await page.evaluateOnNewDocument(look)),
    resize: (width, height = 900) => page.setViewport({ width, height, deviceScaleFactor: 1 }),
  };
}
