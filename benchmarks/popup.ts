import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setup as build } from '../tests/e2e/build';
import { chromium, type ChromiumDriver } from '../tests/e2e/chromium';
import { findBrowser } from '../tests/e2e/find-browser';
import { startHarness, waitFor, type Popup } from '../tests/e2e/harness';
import { policyOfSize } from './policy-of-size';

const ROUNDS = 10;
const HOST = 'policy.test';

/** Milliseconds from the popup's opening, as its own page counts them. */
interface Wait {
  'median ms': number;
  'least ms': number;
  'most ms': number;
}

/**
 * The real toolbar popup in Chromium over a 25 kB policy; the worker is stopped before each press. Beside it a popup
 * that holds one word: no popup paints sooner in this browser on this machine.
 */
export async function popupWaits(): Promise<Record<string, Wait>> {
  const path = findBrowser('chromium');
  if (!path) return {};
  build();
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(policyPage()),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const hosts = { [HOST]: (server.address() as AddressInfo).port };
  const times: Record<string, number[]> = {};
  const note = (name: string, time: number) => (times[name] ??= []).push(time);

  for (const [extension, measure] of [
    [barePopup(), measureBare],
    [undefined, measureOurs],
  ] as const) {
    let driver!: ChromiumDriver;
    const harness = await startHarness(
      async (proxy) => (driver = await chromium(path, proxy, extension)),
      hosts,
    );
    for (let round = 0; round < ROUNDS; round++) {
      await driver.goto(`http://${HOST}/${round}`);
      await measure(driver, note);
    }
    await harness.close();
  }
  server.close();
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, waitOf(all)]));
}

type Note = (name: string, time: number) => void;

async function measureBare(driver: ChromiumDriver, note: Note): Promise<void> {
  const popup = await press(driver);
  note('a popup of one word: painted', await painted(popup));
  await popup.close();
}

async function measureOurs(driver: ChromiumDriver, note: Note): Promise<void> {
  for (const known of [false, true]) {
    const popup = await press(driver);
    const skeleton = await painted(popup);
    await waitFor(popup, (d) => d.querySelectorAll('.answer').length === 8);
    const answers = await popup.run(() => performance.getEntriesByName('answers')[0]!.startTime);
    if (!known) note('skeleton painted', skeleton);
    const name = known ? 'answers, page already read' : 'answers';
    note(name, answers);
    note(`${name}: painted`, await answersPainted(popup));
    await popup.close();
  }
}

async function press(driver: ChromiumDriver): Promise<Popup> {
  await driver.stopWorker();
  // what the last press left to do is done before the next is measured
  await new Promise((done) => setTimeout(done, 500));
  return driver.pressButton();
}

async function painted(popup: Popup): Promise<number> {
  await waitFor(popup, () => performance.getEntriesByName('first-contentful-paint').length > 0);
  return popup.run(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime);
}

/** When the largest text on the screen was first one of the answers: "answers" is when they stand, this when they are seen. */
async function answersPainted(popup: Popup): Promise<number> {
  return popup.run(
    () =>
      new Promise<number>((seen) =>
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { element: Element | null })[];
          const answer = entries.find(({ element }) => element?.closest('.answer'));
          if (answer) seen(answer.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true }),
      ),
  );
}

function waitOf(times: number[]): Wait {
  const sorted = times.map(Math.round).sort((a, b) => a - b);
  const middle = (sorted[(ROUNDS - 1) >> 1]! + sorted[ROUNDS >> 1]!) / 2;
  return { 'median ms': middle, 'least ms': sorted[0]!, 'most ms': sorted.at(-1)! };
}

/** An extension with nothing to load, in a folder of its own. */
function barePopup(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bare-popup-'));
  const manifest = {
    ...{ manifest_version: 3, name: 'bare', version: '1' },
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>bare</title><p>Hello</p>');
  return folder;
}

/** The example policy as a page: headings, list items, paragraphs. */
function policyPage(): string {
  const lines = policyOfSize().split(/\n+/).filter(Boolean);
  const blocks = lines.map((line) => {
    const [, marks = '', text = ''] = /^(#+|[-*])?\s*(.*)$/.exec(line.replaceAll('<', '&lt;'))!;
    const tag = marks.startsWith('#') ? `h${Math.min(marks.length, 6)}` : marks ? 'li' : 'p';
    return `<${tag}>${text}</${tag}>`;
  });
  return `<!doctype html><title>Privacy statement</title><main>${blocks.join('\n')}</main>`;
}
