import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import type { Task } from '../../cli/batch/task';
import { startWorker, type WorkerProcess } from '../../cli/batch/worker-process';
import type { Fetcher } from '../../cli/fetch/fetcher';

const setting = {
  format: { name: 'ndjson' as const, several: true },
  ...{ maxBytes: 20e6, timeoutMs: 60_000, parts: { parts: true } },
};
const task = (markdown: string): Task => ({
  index: 0,
  source: 'https://a.example/privacy',
  content: { bytes: Buffer.from(markdown), kind: 'markdown', url: 'https://a.example/privacy' },
});
const POLICY =
  '# Privacy Policy\n\nWe collect your name and your e-mail address. We do not sell your data.\n\n';
const LINKED = `${POLICY}Read our [cookie policy](https://a.example/cookies) for the cookies we use.\n`;

let worker: WorkerProcess | undefined;
afterEach(() => worker?.kill());

it('counts the work on an input and not the time that goes by meanwhile', async () => {
  const asked: string[] = [];
  const get = async (url: string) => {
    asked.push(url);
    await wait(2_500);
    const page = { status: 200, contentType: 'text/markdown', retrievedAt: '2025-01-01T00:00:00.000Z' };
    return { ...page, url, bytes: Buffer.from('# Cookie Policy\n\nWe use cookies.\n'), etag: null };
  };
  worker = startWorker(setting, async () => ({ get, close: async () => {} }) as unknown as Fetcher);
  // what is loaded for the first input counts to that one
  await worker.run(task(POLICY), { work: 60_000, wait: 60_000 });
  const outcome = await worker.run(task(LINKED), { work: 2_000, wait: 60_000 });
  expect(asked).toEqual(['https://a.example/cookies']);
  expect(outcome).toMatchObject({ row: { error: null } });
}, 120_000);

it('is late when the work is too much, and when there is no end to the waiting', async () => {
  const never = async () => ({ get: () => new Promise(() => {}) }) as unknown as Fetcher;
  worker = startWorker(setting, never);
  const long = task(POLICY.repeat(40_000));
  expect(await worker.run(long, { work: 500, wait: 110_000 })).toEqual({ failure: 'late' });
  worker = startWorker(setting, never);
  await worker.run(task(POLICY), { work: 60_000, wait: 60_000 });
  expect(await worker.run(task(LINKED), { work: 60_000, wait: 500 })).toEqual({ failure: 'late' });
}, 120_000);

it('tells an end while idle from one in an input', async () => {
  const never = async () => ({ get: () => new Promise(() => {}) }) as unknown as Fetcher;
  const limits = { work: 60_000, wait: 60_000 };
  worker = startWorker(setting, never);
  await worker.run(task(POLICY), limits);
  const hung = worker.run(task(LINKED), limits);
  worker.kill();
  expect(await hung).toEqual({ failure: 'died' });
  expect(await worker.run(task(POLICY), limits)).toEqual({ failure: 'gone' });
}, 120_000);
