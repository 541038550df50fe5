import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { PageFacts } from '../../../lib/links/page/facts';
import { readPage } from '../../../lib/links/page/read-page';
import type { Drawn } from './drawer';
import type { BrowserOptions } from './open-browser';
import { serve, type Serving } from './serve-request';

/** Longest that a page is waited for once it has loaded, and frames that are read. */
const SETTLE_MS = 3_000;
const MOST_FRAMES = 6;

/** Draws one page in a context of its own: nothing is kept, downloaded, clicked or sent. */
export async function drawPage(browser: Browser, url: string, options: BrowserOptions): Promise<Drawn> {
  const serving: Serving = {
    ...options,
    page: null,
    stop: () => {},
    hops: [],
    failure: null,
    requests: 0,
    bytes: 0,
    until: Date.now() + options.timeoutMs,
  };
  let context: BrowserContext | undefined;
  try {
    context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: false, locale: 'en-US' });
    await context.route('**/*', (route) => serve(route, serving));
    await context.routeWebSocket(/./, (socket) => void socket.close());
    const page = await context.newPage();
    serving.page = page;
    context.on('page', (other) => other !== page && void other.close().catch(() => {}));
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
    const visited = watch(page, serving);
    const stopped = new Promise<void>((stop) => (serving.stop = stop));
    await Promise.race([page.goto(url, { waitUntil: 'load', timeout: options.timeoutMs }), stopped]);
    if (serving.failure) return { url: visited(), hops: serving.hops, failure: serving.failure, page: null };
    await page.waitForLoadState('networkidle', { timeout: SETTLE_MS }).catch(() => {});
    const html = await within(options.timeoutMs, textOf(page));
    return { url: visited(), hops: serving.hops, failure: serving.failure, page: drawn(html) };
  } catch {
    const failure = serving.failure ?? { kind: 'time-out' as const, detail: null };
    return { url, hops: serving.hops, failure, page: null };
  } finally {
    await context?.close().catch(() => {});
  }
}

/** Notes where scripts lead the page; returns where it is. */
function watch(page: Page, serving: Serving): () => string {
  let last: string | null = null;
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || !/^https?:/.test(frame.url())) return;
    const url = frame.url();
    const told = serving.hops.some((hop) => hop.url === last);
    if (last !== null && last !== url && !told && serving.hops.length < 20)
      serving.hops.push({ url: last, status: 200, how: 'script' });
    last = url;
  });
  return () => last ?? page.url();
}

async function textOf(page: Page): Promise<string> {
  const frames = page.frames().slice(0, MOST_FRAMES);
  const [main, ...others] = frames;
  const parts = [htmlOf(main!), ...others.map((frame) => htmlOf(frame).catch(() => ''))];
  return (await Promise.all(parts)).join('\n');
}

/** What stands in a frame as HTML: shadow roots written out, what styles hide marked as hidden. */
function htmlOf(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const KEPT = /^(?:INPUT|OPTION|OPTGROUP|SCRIPT|STYLE|TEMPLATE|NOSCRIPT|LINK|META)$/;
    const roots: ShadowRoot[] = [];
    // a queue and no inner function: a helper that a build adds to one would not be there in the page
    const open: ParentNode[] = [document];
    for (let root = open.pop(); root; root = open.pop()) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) {
          roots.push(element.shadowRoot);
          open.push(element.shadowRoot);
        }
        // a switch is often an input that styles replace, and a closed <details> is there to be opened
        if (KEPT.test(element.tagName) || element.closest('head, details')) continue;
        if (!element.checkVisibility()) element.setAttribute('hidden', '');
      }
    }
    return document.documentElement.getHTML({ shadowRoots: roots }).slice(0, 5_000_000);
  });
}

/** A page that its scripts have drawn says all that it has to say. */
function drawn(html: string): PageFacts {
  return { ...readPage(html), scripts: 0, emptyRoot: false, noscript: '', refresh: null };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too slow')), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
