import { beforeEach, expect, it, vi } from 'vitest';
import type { MarkRequest, MarkState } from '../../lib/browser/marking/request';

const { world } = vi.hoisted(() => ({
  world: { state: null as MarkState | null, tab: null as { url?: string } | null, opened: [] as string[] },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      get: async () => world.tab ?? Promise.reject(new Error('No tab')),
      create: async ({ url }: { url: string }) => void world.opened.push(url),
    },
  },
}));
vi.mock('../../lib/browser/marking/mark-page', () => ({ markAndShow: async () => world.state }));
const { markReading } = await import('../../entrypoints/report/mark-reading');

const url = 'https://shop.example/privacy';
const request = {
  marks: [{ group: 'data', title: '', lines: [], passages: [{ quote: 'we sell it', context: '' }] }],
  groups: [],
} as unknown as MarkRequest;
const nothing = { groups: [], found: 0, shown: false };

beforeEach(() => Object.assign(world, { state: null, tab: null, opened: [] }));

it.each<[string, number, { url?: string } | null, MarkState | null, boolean]>([
  ['of a saved policy', -1, null, null, true],
  ['whose tab is closed', 1, null, null, true],
  ['whose tab is at another site', 1, {}, null, true],
  ['whose tab is at another page', 1, { url: 'https://shop.example/cart' }, null, true],
  ['that stands there and cannot be marked', 1, { url: `${url}#choices` }, null, false],
  ['that stands there without the words', 1, { url }, nothing, false],
])('a page %s', async (_, tabId, tab, state, opens) => {
  Object.assign(world, { tab, state });
  const told = await markReading({ tabId, url }, request);
  expect(world.opened).toHaveLength(opens ? 1 : 0);
  expect(told?.shown ?? false).toBe(opens);
});
