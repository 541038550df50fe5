import { browser } from 'wxt/browser';

let opened: number | undefined;
/** whether what loads there is what it was opened with */
let ours = false;
let turn = Promise.resolve();

/**
 * Opens an address in front, in the place of the last one opened so. A tab in which somebody went on to another page
 * stays, as may hold what they were writing there; its address is hidden from us, its loading is not. It is opened
 * anew, as Chromium looks for the words of a link only while a page loads.
 */
export function openInOneTab(url: string): Promise<void> {
  // two presses at once would both take the place of the same tab, and leave one that nothing takes the place of
  const done = turn.then(() => openIn(url));
  turn = done.catch(() => {});
  return done;
}

async function openIn(url: string): Promise<void> {
  const last = opened === undefined ? null : await browser.tabs.get(opened).catch(() => null);
  const place = last && { windowId: last.windowId!, index: last.index };
  browser.tabs.onUpdated.addListener(notice);
  // what is still heard of the last is no matter any more
  opened = undefined;
  ours = true;
  opened = (await browser.tabs.create({ url, ...place })).id;
  if (!last) return;
  // somebody may have closed it at this very moment
  await browser.tabs.remove(last.id!).catch(() => {});
  await browser.windows.update(last.windowId!, { focused: true }).catch(() => {});
}

function notice(tabId: number, { status }: { status?: string }): void {
  if (tabId !== opened) return;
  if (status === 'loading' && !ours) opened = undefined;
  if (status === 'complete') ours = false;
}
