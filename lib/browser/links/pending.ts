import { browser } from 'wxt/browser';
import type { CheckRequest } from './check-service';

const KEY = 'check-pending';

/** The browser's question takes the focus, and with it the popup: what was to be done waits for the answer here. */
export const pending = {
  async set(request: CheckRequest): Promise<void> {
    if (request.keep) await browser.storage.session.set({ [KEY]: request });
  },
  async clear(): Promise<void> {
    await browser.storage.session.remove(KEY);
  },
};

/** Goes on with what waits as soon as a person has allowed it. Must run in the first turn of the background script. */
export function goOnWhenAllowed(work: (request: CheckRequest) => Promise<unknown>): void {
  browser.permissions.onAdded.addListener(() => void goOn(work));
}

async function goOn(work: (request: CheckRequest) => Promise<unknown>): Promise<void> {
  const stored = await browser.storage.session.get(KEY);
  const request = stored[KEY] as CheckRequest | undefined;
  if (!request) return;
  await pending.clear();
  await work(request);
}
