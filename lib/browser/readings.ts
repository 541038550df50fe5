import { browser } from 'wxt/browser';
import type { Reading } from './reading';

const LIMIT = 8;
const KEY = 'readings';

/**
 * What was read in this session, the last eight, newest first. It stands in `storage.session`, which is memory:
 * it outlives the popup and the worker and is gone with the browser.
 */
export const readings = {
  async find(tabId: number, hash: string): Promise<Reading | null> {
    const all = await load();
    return all.find((reading) => reading.tabId === tabId && reading.hash === hash) ?? null;
  },

  async keep(reading: Reading): Promise<void> {
    const others = (await load()).filter((r) => r.tabId !== reading.tabId || r.hash !== reading.hash);
    await save([reading, ...others].slice(0, LIMIT));
  },

  async forgetTab(tabId: number): Promise<void> {
    const all = await load();
    const rest = all.filter((reading) => reading.tabId !== tabId);
    if (rest.length < all.length) await save(rest);
  },
};

async function load(): Promise<Reading[]> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as Reading[] | undefined) ?? [];
}

/** Long policies can fill the quota (10 MB): then the oldest give way, and in the end nothing is kept. */
async function save(list: Reading[]): Promise<void> {
  try {
    await browser.storage.session.set({ [KEY]: list });
  } catch {
    if (list.length > 0) await save(list.slice(0, -1));
  }
}
