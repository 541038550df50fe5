import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Tab = { id: number; url?: string; windowId: number; index: number };
const { world } = vi.hoisted(() => ({
  world: {
    tabs: new Map<number, Tab>(),
    session: {} as Record<string, unknown>,
    front: 0,
    incognito: false,
    opened: 0,
  },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      get: async (id: number) => world.tabs.get(id) ?? Promise.reject(new Error('No tab')),
      create: async ({ url: _, active = true, ...place }: { url: string; active?: boolean }) => {
        const id = ++world.opened;
        world.tabs.set(id, { id, windowId: 1, index: 9, ...place });
        if (active) world.front = id;
        return { id };
      },
      update: async (id: number, { active }: { active?: boolean }) => void (active && (world.front = id)),
      remove: async (id: number) => void world.tabs.delete(id),
      onUpdated: { addListener: () => {} },
    },
    windows: { update: async () => {}, getCurrent: async () => ({ incognito: world.incognito }) },
    storage: {
      session: {
        get: async () => world.session,
        set: async (values: object) => void Object.assign(world.session, values),
      },
    },
  },
}));

/** As a popup does, which is gone after each. */
async function show(url: string): Promise<void> {
  vi.resetModules();
  await (await import('../../lib/browser/one-tab')).openInOneTab(url);
}
const part = 'https://shop.example/cookies';

beforeEach(() =>
  Object.assign(world, { tabs: new Map(), session: {}, front: 0, incognito: false, opened: 0 }),
);
afterEach(() => vi.unstubAllEnvs());

it.each(['', 'yes'])('each part has one tab, which comes to the front (Firefox: "%s")', async (firefox) => {
  vi.stubEnv('FIREFOX', firefox as never);
  await show(`${part}#:~:text=one`);
  await show('https://shop.example/vendors#:~:text=one');
  const second = world.front;
  await show(`${part}#:~:text=two`);
  expect(world.tabs.size).toBe(2);
  expect(world.front).not.toBe(second);
  expect(world.tabs.has(world.front)).toBe(true);
});

it('a tab that was closed, or can be seen to show another page, is left alone', async () => {
  await show(part);
  world.tabs.get(1)!.url = 'https://shop.example/cart';
  await show(part);
  expect([...world.tabs.keys()]).toEqual([1, 2]);
  world.tabs.delete(2);
  await show(part);
  expect([...world.tabs.keys()]).toEqual([1, 3]);
});

it('of a private window nothing is kept, and no tab outside of it is turned to', async () => {
  await show(part);
  const kept = structuredClone(world.session);
  world.incognito = true;
  await show(part);
  await show('https://shop.example/secret');
  expect(world.tabs.size).toBe(3);
  expect(world.session).toEqual(kept);
});

it('a tab that is closed is forgotten', async () => {
  await show(part);
  const { openedTabs } = await import('../../lib/browser/opened-tabs');
  await openedTabs.forget(7);
  expect(await openedTabs.of(part)).toBe(1);
  await openedTabs.forget(1);
  expect(world.session).toEqual({ opened: {} });
});
