import { browser } from 'wxt/browser';

const KEY = 'opened';

/**
 * Which tab an address was opened in, for as long as that tab stands. In `storage.session`, as a popup that has opened a
 * tab is gone; nothing of private windows may come in.
 */
export const openedTabs = {
  async of(address: string): Promise<number | undefined> {
    return (await all())[address];
  },

  async note(address: string, tabId: number): Promise<void> {
    await browser.storage.session.set({ [KEY]: { ...(await all()), [address]: tabId } });
  },

  async forget(tabId: number): Promise<void> {
    const before = Object.entries(await all());
    const rest = before.filter(([, id]) => id !== tabId);
    if (rest.length < before.length) await browser.storage.session.set({ [KEY]: Object.fromEntries(rest) });
  },
};

async function all(): Promise<Record<string, number>> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as Record<string, number> | undefined) ?? {};
}
