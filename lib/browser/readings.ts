import { browser } from 'wxt/browser';
import { policyId } from './library/records';
import type { Reading } from './reading';

const LIMIT = 8;
const INDEX = 'readings';

/** Newest first; each reading stands under a key of its own, so that finding one does not load them all. */
export interface Entry {
  key: string;
  tabId: number;
  /** of the page, without fragment */
  address: string;
}

/**
 * What was read in this session, the last eight. It stands in `storage.session`, which is memory: it outlives the
 * popup and the worker and is gone with the browser.
 */
export const readings = {
  /** One that is just being kept is waited for. */
  async find(tabId: number, hash: string): Promise<Reading | null> {
    await last.catch(() => {});
    return readings.load(keyOf(tabId, hash));
  },

  /** Kept as JSON: one long string is handed over in a fraction of the time that the same takes as an object. */
  async load(key: string): Promise<Reading | null> {
    const { [key]: json } = await browser.storage.session.get(key);
    return json === undefined ? null : (JSON.parse(json as string) as Reading);
  },

  /** What is kept, newest first. */
  async index(): Promise<Entry[]> {
    const stored = await browser.storage.session.get(INDEX);
    return (stored[INDEX] as Entry[] | undefined) ?? [];
  },

  keep(reading: Reading): Promise<void> {
    const { tabId, hash, url } = reading;
    const entry = { key: keyOf(tabId, hash), tabId, address: policyId(url) };
    return inTurn(async () => {
      const others = (await readings.index()).filter(({ key }) => key !== entry.key);
      await trim(others, LIMIT - 1);
      await put(entry, JSON.stringify(reading), others.slice(0, LIMIT - 1));
    });
  },

  forgetTab(tabId: number): Promise<void> {
    return inTurn(async () => {
      const index = await readings.index();
      const gone = index.filter((entry) => entry.tabId === tabId);
      if (gone.length === 0) return;
      await browser.storage.session.remove(gone.map(({ key }) => key));
      await browser.storage.session.set({ [INDEX]: index.filter((entry) => entry.tabId !== tabId) });
    });
  },
};

/** Long policies can fill the quota (10 MB): then the oldest give way, and in the end the reading is not kept. */
async function put(entry: Entry, reading: string, others: Entry[]): Promise<void> {
  try {
    await browser.storage.session.set({ [entry.key]: reading, [INDEX]: [entry, ...others] });
  } catch {
    if (others.length === 0) return;
    await trim(others, others.length - 1);
    await put(entry, reading, others.slice(0, -1));
  }
}

async function trim(entries: Entry[], most: number): Promise<void> {
  const old = entries.slice(most).map(({ key }) => key);
  if (old.length > 0) await browser.storage.session.remove(old);
}

/** The newest of an address in a tab, whose text may be another by now. */
export function newestOf(index: Entry[], tabId: number, url: string): Entry | undefined {
  const address = policyId(url);
  return index.find((entry) => entry.tabId === tabId && entry.address === address);
}

function keyOf(tabId: number, hash: string): string {
  return `reading:${tabId}:${hash}`;
}

let last: Promise<void> = Promise.resolve();

/** One change after the other: two at once would each write an index without the other's entry. */
function inTurn(change: () => Promise<void>): Promise<void> {
  last = last.then(change, change);
  return last;
}
