import { beforeEach, expect, it, vi } from 'vitest';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import type { Document } from '../../lib/model';

const { session, fake } = vi.hoisted(() => {
  const session: Record<string, unknown> = {};
  const fake = {
    incognito: false,
    page: null as unknown,
    browser: {
      tabs: { get: async () => ({ incognito: fake.incognito }) },
      scripting: { executeScript: async () => [{ result: fake.page }] },
      storage: {
        session: {
          get: async (key: string) => structuredClone({ [key]: session[key] }),
          set: async (values: object) => void Object.assign(session, structuredClone(values)),
          remove: async (keys: string[]) => keys.forEach((key) => delete session[key]),
        },
      },
    },
  };
  return { session, fake };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
const { readParts, readTab } = await import('../../lib/browser/reading-service');
const { readings } = await import('../../lib/browser/readings');

const url = 'https://shop.example/privacy';
const policy = `# Privacy Policy\n\n${'We collect your name and share your personal information with service providers. '.repeat(6)}\n\nSee our [Cookie Policy](/cookies) and our [California Privacy Notice](/ca).`;
const read = (text: string, at: string): Document => ({
  ...fromMarkdown(text, { source: at, url: at }),
  linkedAs: at,
});
const cookies = read(
  `# Cookie Policy\n\n${'We use cookies to measure how our website is used and to show you advertisements. '.repeat(4)}`,
  'https://shop.example/cookies',
);
const california = read(
  `# California Privacy Notice\n\n${'We do not sell your personal information. You have the right to delete it, as a resident of California. '.repeat(3)}`,
  'https://shop.example/ca',
);

beforeEach(() => {
  for (const key of Object.keys(session)) delete session[key];
  fake.incognito = false;
  fake.page = {
    document: fromMarkdown(policy, { source: url, url }),
    policyLinks: [],
    frames: [],
    contentType: 'text/html',
  };
});

const partsOf = (reply: Awaited<ReturnType<typeof readParts>>) =>
  'reading' in reply ? reply.reading.analysis.document.parts.map(({ source }) => source) : reply;

it('adds a part to those that were read before, and the tab keeps them', async () => {
  await readTab(1);
  await readings.forgetTab(-1);
  expect(partsOf(await readParts(1, [cookies]))).toEqual([url, cookies.url]);
  await readings.forgetTab(-1);
  expect(partsOf(await readParts(1, [california]))).toEqual([url, cookies.url, california.url]);
  await readings.forgetTab(-1);
  expect(partsOf(await readTab(1))).toEqual([url, cookies.url, california.url]);
});

it('reads a part once more where it is asked for again', async () => {
  await readParts(1, [cookies]);
  await readings.forgetTab(-1);
  expect(partsOf(await readParts(1, [cookies]))).toEqual([url, cookies.url]);
});

it.each<[string, Document]>([
  ['same-text', read(policy, 'https://shop.example/copy')],
  ['hardly-any-text', read('Enable JavaScript.', 'https://shop.example/cookies')],
  ['another-site', { ...cookies, url: 'https://elsewhere.example/cookies' }],
])('leaves out what is no part of it: %s', async (fault, part) => {
  expect(await readParts(1, [part])).toEqual({ fault });
});

it('keeps nothing of a private window', async () => {
  fake.incognito = true;
  expect(partsOf(await readParts(1, [cookies]))).toEqual([url, cookies.url]);
  await readings.forgetTab(-1);
  expect(session).toEqual({});
});
