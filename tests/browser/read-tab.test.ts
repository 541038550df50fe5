import { beforeEach, expect, it, vi } from 'vitest';
import type { ReadReply } from '../../lib/browser/messages';
import { textHash } from '../../lib/browser/text-hash';

const { world } = vi.hoisted(() => ({
  world: { text: '', session: {} as Record<string, unknown>, asked: 0 },
}));
const url = 'https://shop.example/privacy';
const documentOf = (text: string) => ({ url, blocks: [{ kind: 'paragraph' as const, text, links: [] }] });

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: world.session[key] }),
        set: async (values: object) => void Object.assign(world.session, values),
        remove: async () => {},
      },
    },
  },
}));
vi.mock('../../lib/browser/page-reader', () => ({
  readPage: async () => ({ document: documentOf(world.text), policyLinks: [], frames: [] }),
}));
vi.mock('../../lib/browser/messages', () => ({
  ask: async () => {
    world.asked++;
    return { reading: { hash: 'asked' } };
  },
}));
vi.mock('../../entrypoints/popup/painted', () => ({ painted: Promise.resolve() }));
const { readTab } = await import('../../entrypoints/popup/read-tab');
const { newestOf, readings } = await import('../../lib/browser/readings');

const tab = { id: 1, url: `${url}#choices`, host: 'shop.example', private: false };
const keep = async (text: string) =>
  readings.keep({ tabId: 1, url, hash: await textHash(documentOf(text)) } as never);
async function told(at = tab): Promise<(string | null)[]> {
  const replies: (ReadReply | null)[] = [];
  const last = at.private ? undefined : newestOf(await readings.index(), at.id, at.url);
  await readTab(at, last, (reply) => replies.push(reply));
  const kept = await textHash(documentOf('kept'));
  return replies.map((reply) => {
    if (!reply || !('reading' in reply)) return null;
    return reply.reading.hash === kept ? 'kept' : reply.reading.hash;
  });
}

beforeEach(() => Object.assign(world, { text: 'kept', session: {}, asked: 0 }));

it('asks for a page that was not read before', async () => {
  expect(await told()).toEqual(['asked']);
});

it('shows what was read of this address, and asks nobody', async () => {
  await keep('kept');
  expect(await told()).toEqual(['kept']);
  expect(world.asked).toBe(0);
});

it('takes it back where the page says something else by now', async () => {
  await keep('kept');
  world.text = 'changed';
  expect(await told()).toEqual(['kept', null, 'asked']);
});

it('knows an older text of the same address again', async () => {
  await keep('kept');
  await keep('newer');
  expect((await told()).at(-1)).toBe('kept');
  expect(world.asked).toBe(0);
});

it.each([
  ['another tab', { ...tab, id: 2 }],
  ['another address', { ...tab, url: 'https://shop.example/terms' }],
  ['a private window', { ...tab, private: true }],
])('shows nothing that was read before in %s', async (_, other) => {
  await keep('kept');
  world.text = 'changed';
  expect(await told(other)).toEqual(['asked']);
});
