import PQueue from 'p-queue';
import type { Browser } from 'playwright-core';
import { InputError } from '../../input/input-error';
import { UsageError } from '../../io';
import type { Asker } from '../../fetch/fetcher';
import type { Robots } from '../robots';
import { drawPage } from './draw-page';
import type { Drawer } from './drawer';
import { findChromium } from './find-chromium';

export interface BrowserOptions {
  fetcher: Asker;
  robots: Robots;
  /** for one page, in milliseconds */
  timeoutMs: number;
}

/** Pages that are drawn at once: each is a process of its own. */
const AT_ONCE = 2;

/**
 * A browser that has no network of its own: its proxy is nobody, and every request is answered by our fetcher, so
 * that the rules on addresses hold for whatever a page asks for, and no cookie ever leaves.
 */
export async function openBrowser(options: BrowserOptions): Promise<Drawer> {
  const browser = await launch();
  const queue = new PQueue({ concurrency: AT_ONCE });
  return {
    draw: (url) => queue.add(() => drawPage(browser, url, options)),
    close: () => browser.close(),
  };
}

async function launch(): Promise<Browser> {
  const { chromium } = await import('playwright-core').catch(() => {
    throw new UsageError(
      'links --browser needs the package playwright-core, which is not installed: npm install playwright-core, or leave out --browser.',
    );
  });
  const args = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-pings',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  ];
  try {
    return await chromium.launch({
      executablePath: findChromium(),
      args,
      // Chromium's sandbox does not run as root
      chromiumSandbox: process.getuid?.() !== 0,
      proxy: { server: 'http://127.0.0.1:9', bypass: '<-loopback>' },
    });
  } catch (error) {
    const line = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    throw new InputError(
      'unsupported',
      `links --browser could not start Chromium (${line}): install it, run "npx playwright-core install chromium", or set CHROMIUM to its path.`,
    );
  }
}
