import { beforeEach, expect, it, vi } from 'vitest';
import type { Document } from '../../lib/model';
import type { Reading } from '../../lib/browser/reading';

const { session, fake } = vi.hoisted(() => {
  const session: Record<string, unknown> = {};
  const fake = {
    incognito: false,
    gone: false,
    analyzed: 0,
    quota: Infinity,
    browser: {
      tabs: {
        get: async () => {
          if (fake.gone) throw new Error('No tab at https://shop.example/account');
          return { incognito: fake.incognito };
        },
      },
      storage: {
        session: {
          get: async (key: string) => structuredClone({ [key]: session[key] }),
          set: async (values: Record<string, unknown>) => {
            const all = structuredClone({ ...session, ...values });
            if (JSON.stringify(all).length > fake.quota) throw new Error('quota');
            Object.assign(session, all);
          },
          remove: async (keys: string[]) => {
            for (const key of keys) delete session[key];
          },
        },
      },
    },
  };
  return { session, fake };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
vi.mock('../../lib/analyze', () => ({
  analyze: () => {
    fake.analyzed++;
    return { document: {}, segments: [] };
  },
}));
const { readDocument } = await import('../../lib/browser/reading-service');
const { readings } = await import('../../lib/browser/readings');

const page = (text: string): Document => ({
  source: 'https://shop.example/',
  url: 'https://shop.example/',
  retrievedAt: null,
  title: null,
  declaredLanguage: null,
  blocks: [{ kind: 'paragraph', text, links: [] }],
  dropped: [],
  warnings: [],
});
/** tabs of what is kept, newest first; the index and the readings must agree */
const kept = async () => {
  // a change that comes after all others ends after them
  await readings.forgetTab(-1);
  const index = (session.readings ?? []) as { key: string; tabId: number }[];
  const stored = Object.keys(session).filter((key) => key !== 'readings');
  expect(stored.sort()).toEqual(index.map(({ key }) => key).sort());
  return index.map(({ key }) => (JSON.parse(session[key] as string) as Reading).tabId);
};

beforeEach(() => {
  for (const key of Object.keys(session)) delete session[key];
  Object.assign(fake, { incognito: false, gone: false, analyzed: 0, quota: Infinity });
});

it('reads a text once for a tab', async () => {
  await readDocument(1, page('We collect your name.'));
  await kept();
  await readDocument(1, page('We collect your name.'));
  expect(fake.analyzed).toBe(1);
  await readDocument(1, page('We collect your email.'));
  await readDocument(2, page('We collect your name.'));
  expect(fake.analyzed).toBe(3);
});

it('keeps that the text is a PDF’s', async () => {
  await readDocument(1, page('text'), { pdf: true });
  await kept();
  expect(await readDocument(1, page('text'))).toMatchObject({ reading: { pdf: true } });
});

it('keeps the last eight, newest first', async () => {
  for (let tab = 1; tab <= 10; tab++) await readDocument(tab, page('text'));
  expect(await kept()).toEqual([10, 9, 8, 7, 6, 5, 4, 3]);
});

it('keeps nothing from a private window', async () => {
  fake.incognito = true;
  const reply = await readDocument(1, page('text'));
  expect('reading' in reply).toBe(true);
  await readings.forgetTab(-1);
  expect(session).toEqual({});
});

it('forgets a closed tab', async () => {
  await readDocument(1, page('text'));
  await readDocument(2, page('text'));
  await readings.forgetTab(1);
  expect(await kept()).toEqual([2]);
});

it('lets the oldest give way where there is no room', async () => {
  await readDocument(1, page('text'));
  await kept();
  fake.quota = JSON.stringify(session).length + 10;
  await readDocument(2, page('text'));
  expect(await kept()).toEqual([2]);
});

it('answers that something is wrong, and names no page, where the tab is gone', async () => {
  fake.gone = true;
  const reply = await readDocument(1, page('text'));
  expect(reply).toEqual({ problem: { code: 'internal', detail: 'No tab at [address]' } });
});
