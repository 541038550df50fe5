import { browser } from 'wxt/browser';
import { policyId } from './library/records';
import { openedTabs } from './opened-tabs';

/** Tabs of this screen: whether what loads there is what they were opened with. */
const ours = new Map<number, boolean>();
let turn = Promise.resolve();

/**
 * Opens an address in front: in the tab that it was opened in before, while that stands. A tab in which somebody went on
 * to another page stays, as may hold what they were writing there; its address is mostly hidden from us, its loading
 * is not for as long as this screen stands.
 */
export function openInOneTab(url: string): Promise<void> {
  // two presses at once would both take the place of the same tab, and leave one that nothing takes the place of
  const done = turn.then(() => openIn(url));
  turn = done.catch(() => {});
  return done;
}

async function openIn(url: string): Promise<void> {
  const { incognito } = await browser.windows.getCurrent();
  // nothing is kept of private windows, nor is a tab outside of them turned to
  if (incognito) return void (await browser.tabs.create({ url }));
  const address = policyId(url);
  browser.tabs.onUpdated.addListener(notice);
  const last = await lastOf(address);
  const id = last && import.meta.env.FIREFOX ? await turnTo(last.id!, url) : await openAnew(url, last);
  // a popup goes as soon as another tab is in front: all else comes before
  await openedTabs.note(address, id);
  if (last && last.id !== id) {
    ours.delete(last.id!);
    // somebody may have closed it at this very moment
    await browser.tabs.remove(last.id!).catch(() => {});
  }
  await browser.tabs.update(id, { active: true });
  if (last) await browser.windows.update(last.windowId!, { focused: true }).catch(() => {});
}

/** The tab that an address was opened in; null where it is closed, or where it can be seen to show another page. */
async function lastOf(address: string) {
  const id = await openedTabs.of(address);
  const tab = id === undefined ? null : await browser.tabs.get(id).catch(() => null);
  if (!tab || ours.has(tab.id!)) return tab;
  const shown = tab.url || tab.pendingUrl;
  return shown && policyId(shown) !== address ? null : tab;
}

/** Chromium looks for the words of a link only while a page loads in a tab of its own: in the place of the last. */
async function openAnew(url: string, last: { windowId?: number; index: number } | null): Promise<number> {
  const place = last && { windowId: last.windowId!, index: last.index };
  const tab = await browser.tabs.create({ url, active: false, ...place });
  ours.set(tab.id!, true);
  return tab.id!;
}

async function turnTo(id: number, url: string): Promise<number> {
  ours.set(id, true);
  await browser.tabs.update(id, { url });
  return id;
}

function notice(tabId: number, { status }: { status?: string }): void {
  if (!ours.has(tabId)) return;
  if (status === 'complete') ours.set(tabId, false);
  if (status !== 'loading' || ours.get(tabId)) return;
  ours.delete(tabId);
  turn = turn.then(() => openedTabs.forget(tabId)).catch(() => {});
}
