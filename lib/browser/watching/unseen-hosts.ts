import { browser } from 'wxt/browser';

const KEY = 'unseen';

/** Hosts whose saved policy changed and was not looked at, where the look-out finds them without opening the library. */
export const unseenHosts = {
  async keep(hosts: string[]): Promise<void> {
    await browser.storage.local.set({ [KEY]: [...new Set(hosts)] });
  },
  async has(host: string): Promise<boolean> {
    const stored = await browser.storage.local.get({ [KEY]: [] });
    return (stored[KEY] as string[]).includes(host);
  },
};
