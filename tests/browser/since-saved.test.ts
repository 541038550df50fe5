import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { analyze } from '../../lib/analyze';
import { library } from '../../lib/browser/library/library';
import { textHash } from '../../lib/browser/text-hash';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import type { Document } from '../../lib/model';
import { policy } from '../compare/policy';

const { session, fake } = vi.hoisted(() => {
  const session: Record<string, unknown> = {};
  const fake = {
    incognito: false,
    browser: {
      tabs: { get: async () => ({ incognito: fake.incognito }) },
      storage: {
        session: {
          get: async (key: string) => ({ [key]: session[key] }),
          set: async (values: object) => void Object.assign(session, values),
          remove: async (keys: string[]) => keys.forEach((key) => delete session[key]),
        },
      },
    },
  };
  return { session, fake };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
const { readings } = await import('../../lib/browser/readings');
const { sinceSaved } = await import('../../lib/browser/library/since-saved');

const url = 'https://lanternfish.test/privacy';
const sells = policy.replace('We do not sell your', 'We may sell your');
const reworded = policy.replace('We do not sell your', 'We never sell your');
const analyzer = vi.fn(async (document: Document) => analyze([document]));
const documentOf = (text: string) => fromMarkdown(text, { source: url, url });

async function save(text: string, readAt: string): Promise<void> {
  const document = documentOf(text);
  const hash = await textHash({ blocks: document.blocks, url: null });
  await library.save({ url, hash, readAt, analysis: analyze([document]), document }, analyzer);
}

async function read(text: string, more: object = {}): Promise<{ tabId: number; hash: string }> {
  const document = documentOf(text);
  const hash = await textHash(document);
  const reading = { tabId: 1, hash, url, analysis: analyze([document]), policyLinks: [], ...more };
  void readings.keep(reading);
  return { tabId: 1, hash };
}
const day = (month: number) => `2026-0${month}-03T03:04:05.000Z`;

beforeEach(async () => {
  await library.clear();
  for (const key of Object.keys(session)) delete session[key];
  fake.incognito = false;
  analyzer.mockClear();
});

it('says what changed since a policy was saved last, and keeps nothing of it', async () => {
  await save(policy, day(3));
  await save(sells, day(4));
  await save(policy, day(5));
  expect(await sinceSaved(await read(sells), analyzer)).toEqual({
    ...{ policy: url, version: 3, savedAt: day(5), changes: 1 },
  });
  expect(await library.versions(url)).toHaveLength(3);
});

it.each<[string, string | null, string]>([
  ['was never saved', null, policy],
  ['is as it was', policy, policy],
  ['says the same in other words', policy, reworded],
])('says nothing of a policy that %s', async (_, before, now) => {
  if (before) await save(before, day(5));
  expect(await sinceSaved(await read(now), analyzer)).toBeNull();
});

it('says nothing in a private window, nor of what is no longer kept', async () => {
  await save(policy, day(5));
  const request = await read(sells);
  expect(await sinceSaved({ ...request, hash: 'other' }, analyzer)).toBeNull();
  fake.incognito = true;
  expect(await sinceSaved(request, analyzer)).toBeNull();
});

it('compares the page alone, as it was saved, where parts were read with it', async () => {
  await save(policy, day(5));
  const part = fromMarkdown('# Cookie Policy\n\nWe sell your location to data brokers.', {
    source: `${url}/more`,
  });
  const analysis = analyze([documentOf(reworded), part]);
  expect(
    await sinceSaved(await read(reworded, { analysis, alone: analyze([documentOf(reworded)]) }), analyzer),
  ).toBeNull();
});

it('reads what another engine saved anew, and the page no second time', async () => {
  await save(policy, day(5));
  const versions = vi.spyOn(library, 'latest');
  const old = (await library.latest(url))!;
  const engine = { ...old.analysis.engine, version: '0.0.1' };
  versions.mockResolvedValueOnce({ ...old, analysis: { ...old.analysis, engine } });
  expect(await sinceSaved(await read(sells), analyzer)).toMatchObject({ changes: 1 });
  expect(analyzer.mock.calls.map(([{ blocks }]) => blocks)).toEqual([old.document.blocks]);
});
