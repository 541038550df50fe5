/**
 * How long the injected reader keeps an open page from doing anything else, in a real browser: the built script, run
 * on each shared page of up to 300 kB as it is just loaded, its code cold. The pages' own scripts do not run.
 */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { setup as build } from '../tests/e2e/build';
import { findBrowser, type BrowserName } from '../tests/e2e/find-browser';
import { threadTimes } from './thread-time';

const LARGEST = 300 * 1024;
const ROUNDS = 3;

/** Milliseconds that a page could do nothing. */
interface Blocked {
  wall: number;
  /** of processor time, which other work on the machine does not add to; the call from outside counts along */
  own: number;
}

/** The least of several loads, as what else the machine does only adds. */
type OfFile = Blocked & { file: string };

/** Rows by browser; those that are not installed are left out. `pages` is the folder with index.json. */
export async function measureReader(pages: string): Promise<Record<string, Record<string, string | number>>> {
  build();
  const index = JSON.parse(readFileSync(join(pages, 'index.json'), 'utf8')) as { file: string }[];
  const files = index.map(({ file }) => file).filter((file) => file.endsWith('.html'));
  const small = files.filter((file) => readFileSync(join(pages, file)).length <= LARGEST);
  const served = await serve(pages);
  const rows: Record<string, Record<string, string | number>> = {};
  for (const name of ['chromium', 'firefox'] as const) {
    const executablePath = findBrowser(name);
    if (!executablePath) continue;
    const browser = await launch(name, executablePath);
    try {
      rows[name] = row(await measureIn(browser, name, served.port, small));
    } finally {
      await browser.close();
    }
  }
  await served.close();
  return rows;
}

async function measureIn(
  browser: Browser,
  name: BrowserName,
  port: number,
  files: string[],
): Promise<OfFile[]> {
  const folder = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const script = readFileSync(join('.output', folder, 'reader.js'), 'utf8');
  const page = await browser.newPage();
  const pid = browser.process()?.pid ?? 0;
  const all: OfFile[] = [];
  for (const file of files) {
    const rounds: Blocked[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await visit(page, `http://127.0.0.1:${port}/${file}?${round}`);
      const before = threadTimes(pid);
      const wall = await blockedBy(page, script);
      // the page's own process is the one that worked
      const own = [...threadTimes(pid)].map(([process, time]) => time - (before.get(process) ?? time));
      rounds.push({ wall, own: Math.max(...own) });
    }
    const least = (of: keyof Blocked) => Math.min(...rounds.map((each) => each[of]));
    all.push({ file, wall: least('wall'), own: least('own') });
  }
  return all;
}

/** On a busy machine Firefox now and then takes a navigation for one that another has overtaken. */
async function visit(page: Page, url: string): Promise<void> {
  const go = () => page.goto(url, { waitUntil: 'load' });
  await go().catch(go);
}

/** The reader does all its work in one go; on a page that stands still it does none after it. */
async function blockedBy(page: Page, script: string): Promise<number> {
  return (await page.evaluate(`(async () => {
    const start = performance.now();
    const read = (0, eval)(${JSON.stringify(script)} + ';reader');
    const time = performance.now() - start;
    await read;
    return time;
  })()`)) as number;
}

function row(all: OfFile[]): Record<string, string | number> {
  const walls = all.map(({ wall }) => wall).sort((a, b) => a - b);
  const worst = [...all].sort((a, b) => b.wall - a.wall).slice(0, 3);
  return {
    pages: all.length,
    'ms, median': Math.round(walls[walls.length >> 1]!),
    'ms, most': Math.round(walls.at(-1)!),
    'over 150': walls.filter((wall) => wall > 150).length,
    'processor ms, most': Math.max(0, Math.round(Math.max(...all.map(({ own }) => own)))) || '-',
    'slowest three': worst
      .map(({ file, wall }) => `${file.replace('.html', '')} ${Math.round(wall)}`)
      .join(', '),
  };
}

/** Nothing but this machine answers: what the pages would load from elsewhere stays away. */
function launch(name: BrowserName, executablePath: string): Promise<Browser> {
  if (name === 'chromium')
    return puppeteer.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      // the clock's grain, else a millisecond
      'privacy.reduceTimerPrecision': false,
    },
  });
}

async function serve(pages: string): Promise<{ port: number; close(): Promise<void> }> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://pages');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', "script-src 'unsafe-eval'");
    if (!pathname.endsWith('.html')) return void response.writeHead(404).end();
    response.end(readFileSync(join(pages, decodeURIComponent(pathname.slice(1)))));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
