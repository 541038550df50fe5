import { browser } from 'wxt/browser';

let opened: number | undefined;
/** whether what loads there is what it was opened with */
let ours = false;

/**
 * Opens an address in front, in the place of the last one opened so. A tab in which somebody went on to another page
 * stays, as may hold what they were writing there; its address is hidden from us, its loading is not. It is opened
 * anew, as Chromium looks for the words of a link only while a page loads.
 */
export async function openInOneTab(url: string): Promise<void> {
  const last = opened === undefined ? null : await browser.tabs.get(opened).catch(() => null);
  const place = last && { windowId: last.windowId!, index: last.index };
  browser.tabs.onUpdated.addListener(notice);
  ours = true;
  opened = (await browser.tabs.create({ url, ...place })).id;
  if (!last) return;
  await browser.tabs.remove(last.id!);
  await browser.windows.update(last.windowId!, { focused: true });
}

function notice(tabId: number, { status }: { status?: string }): void {
  if (tabId !== opened) return;
  if (status === 'loading' && !ours) opened = undefined;
  if (status === 'complete') ours = false;
}
