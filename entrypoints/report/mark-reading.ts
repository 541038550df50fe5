import { browser } from 'wxt/browser';
import { policyId } from '../../lib/browser/library/records';
import { markAndShow } from '../../lib/browser/marking/mark-page';
import type { MarkRequest, MarkState } from '../../lib/browser/marking/request';
import type { Reading } from '../../lib/browser/reading';
import { NO_TAB } from './find-reading';
import { openPage } from './open-page';

/**
 * Marks words on the page that was read; where its tab is closed or elsewhere by now, the page is opened at the words.
 * Null where the page stands there and can't be marked, as a PDF: to open it once more would show no more.
 */
export async function markReading(
  { tabId, url }: Pick<Reading, 'tabId' | 'url'>,
  request: MarkRequest,
): Promise<MarkState | null> {
  if (tabId === NO_TAB) return openPage(url, request);
  const state = await markAndShow(tabId, request);
  return state || (await stillShows(tabId, url)) ? state : openPage(url, request);
}

/** The address of a tab that went to another site is hidden from us. */
async function stillShows(tabId: number, url: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url !== undefined && policyId(tab.url) === policyId(url);
}
