import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { analyze } from '../../lib/analyze';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { policy } from '../compare/policy';

const { fake } = vi.hoisted(() => {
  const fake = {
    tab: { url: '', incognito: false },
    document: null as unknown,
    local: {} as Record<string, unknown>,
    badge: null as string | null,
    reads: 0,
    browser: {
      tabs: { get: async () => fake.tab },
      storage: {
        local: {
          get: async (defaults: Record<string, unknown>) => ({ ...defaults, ...fake.local }),
          set: async (values: Record<string, unknown>) => void Object.assign(fake.local, values),
        },
      },
      scripting: {
        executeScript: async () => {
          fake.reads++;
          return [{ result: { document: fake.document, policyLinks: [], contentType: 'text/html' } }];
        },
      },
      action: {
        setBadgeText: async ({ text }: { text: string }) => void (fake.badge = text),
        setBadgeBackgroundColor: async () => {},
        setBadgeTextColor: async () => {},
        setTitle: async () => {},
      },
    },
  };
  return { fake };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
const { library } = await import('../../lib/browser/library/library');
const { pageSeen } = await import('../../lib/browser/watching/page-seen');
const { noteUnseen } = await import('../../lib/browser/watching/unseen');
const { looksLikePolicy } = await import('../../lib/browser/watching/looks-like-policy');
const { textHash } = await import('../../lib/browser/text-hash');

const url = 'https://lanternfish.test/privacy';
const read = (text: string) => fromMarkdown(text, { source: url, url });
const sells = policy.replace('We do not sell your', 'We may sell your');
const home = '# Welcome\n\nBuy our books, read our news, and come to see us in the shop by the quay.';

async function save(text: string) {
  const document = read(text);
  const hash = await textHash({ blocks: document.blocks, url: null });
  await library.save(
    {
      url,
      hash,
      readAt: '2026-01-02T03:04:05.000Z',
      analysis: analyze([document]),
      document,
    },
    async (text) => analyze([text]),
  );
  await noteUnseen();
}
async function visit(text: string, at = url) {
  fake.tab = { ...fake.tab, url: at };
  fake.document = read(text);
  await pageSeen(1, async () => '');
  return fake.badge;
}

beforeEach(async () => {
  await library.clear();
  Object.assign(fake, {
    tab: { url: '', incognito: false },
    local: { watching: true },
    badge: null,
    reads: 0,
  });
});

describe('the mark of the toolbar icon', () => {
  it('tells a policy', async () => expect(await visit(policy)).toBe('§'));
  it('tells no other page', async () => expect(await visit(home)).toBeNull());

  it('counts what changed since it was saved', async () => {
    await save(policy);
    expect(await visit(policy)).toBe('§');
    expect(await visit(sells)).toBe('1');
  });

  it('stands on the whole site until one has looked at the changes', async () => {
    await save(policy);
    await save(sells);
    expect(await visit(home, 'https://lanternfish.test/')).toBe('•');
    fake.badge = null;
    await library.markSeen(url);
    await noteUnseen();
    expect(await visit(home, 'https://lanternfish.test/')).toBeNull();
  });
});

it.each([
  ['while watching is off', { local: { watching: false } }],
  ['in a private window', { tab: { url, incognito: true } }],
])('%s no page is read', async (_, state) => {
  Object.assign(fake, state);
  expect(await visit(policy)).toBeNull();
  expect(fake.reads).toBe(0);
});

it('keeps nothing of what it looks at', async () => {
  await visit(policy);
  expect(await library.list()).toEqual([]);
  expect(fake.local).toEqual({ watching: true });
});

describe('what is worth a look', () => {
  it.each([
    ['Privacy Policy | Lanternfish', 'https://lanternfish.test/a', true],
    ['Legal', 'https://lanternfish.test/legal/privacy-policy', true],
    ['プライバシーポリシー', 'https://lanternfish.test/a', true],
    ['Datenschutzerklärung', 'https://lanternfish.test/a', true],
    ['Lanternfish Books', 'https://lanternfish.test/?next=/privacy', false],
    ['Terms of service', 'https://lanternfish.test/terms', false],
  ])('%s, %s', (title, address, expected) => expect(looksLikePolicy({ title, url: address })).toBe(expected));
});
