import { beforeEach, expect, it, vi } from 'vitest';
import type { MarkRequest, MarkState } from '../../lib/browser/marking/request';

type Tab = { id?: number; url?: string; discarded?: boolean; windowId?: number; index?: number };
const { world } = vi.hoisted(() => ({
  world: {
    state: null as MarkState | null,
    tabs: new Map<number, Tab>(),
    opened: [] as string[],
    heard: new Set<(id: number, change: { status: string }) => void>(),
  },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      get: async (id: number) => world.tabs.get(id) ?? Promise.reject(new Error('No tab')),
      create: async ({ url }: { url: string }) => {
        const id = 100 + world.opened.push(url);
        world.tabs.set(id, { id, windowId: 1, index: 1 });
        return { id };
      },
      update: async (id: number, { url }: { url?: string }) => void world.tabs.set(id, { id, url: url! }),
      remove: async (id: number) => {
        if (!world.tabs.delete(id)) throw new Error('No tab');
      },
      onUpdated: { addListener: (hear: () => void) => void world.heard.add(hear) },
    },
    windows: { update: async () => {} },
  },
}));
vi.mock('../../lib/browser/marking/mark-page', () => ({ markAndShow: async () => world.state }));
const { markReading } = await import('../../entrypoints/report/mark-reading');

const url = 'https://shop.example/privacy';
const request = {
  marks: [{ group: 'data', title: '', lines: [], passages: [{ quote: 'we sell it', context: '' }] }],
  groups: [],
} as unknown as MarkRequest;
const nothing = { groups: [], found: 0, shown: false, folded: false };

beforeEach(() => Object.assign(world, { state: null, tabs: new Map(), opened: [] }));

it.each<[string, number, Tab | null, MarkState | null, 'opened' | MarkState | null]>([
  ['of a saved policy', -1, null, null, 'opened'],
  ['whose tab is closed', 1, null, null, 'opened'],
  ['whose tab is at another site', 1, {}, null, 'opened'],
  ['whose tab is at another page', 1, { url: 'https://shop.example/cart' }, null, 'opened'],
  ['that stands there and cannot be marked', 1, { url: `${url}#choices` }, null, null],
  ['that stands there without the words', 1, { url }, nothing, nothing],
])('a page %s', async (_, tabId, tab, state, told) => {
  if (tab) world.tabs.set(1, tab);
  world.state = state;
  expect(await markReading({ tabId, url }, request)).toEqual(told);
  expect(world.opened).toHaveLength(told === 'opened' ? 1 : 0);
});

it('a page that the browser put away is loaded in its own tab', async () => {
  world.tabs.set(1, { url, discarded: true });
  expect(await markReading({ tabId: 1, url }, request)).toBe('opened');
  expect(world.opened).toEqual([]);
  expect(world.tabs.get(1)!.url).toBe(`${url}#:~:text=we%20sell%20it`);
});

it('a page opened at other words takes the place of the last, unless somebody went on from there', async () => {
  const show = () => markReading({ tabId: -1, url }, request);
  const tell = (status: string) =>
    world.heard.forEach((hear) => hear([...world.tabs.keys()].at(-1)!, { status }));
  await show();
  tell('loading');
  tell('complete');
  await show();
  expect(world.tabs.size).toBe(1);
  tell('complete');
  tell('loading');
  await show();
  expect(world.tabs.size).toBe(2);
});

it('two presses at once leave one tab', async () => {
  const show = () => markReading({ tabId: -1, url }, request);
  await show();
  expect(await Promise.all([show(), show()])).toEqual(['opened', 'opened']);
  expect(world.tabs.size).toBe(1);
});
