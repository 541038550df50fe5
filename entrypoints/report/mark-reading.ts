import { browser } from 'wxt/browser';
import type { Marked } from '../../components/view/reading-actions';
import { textFragmentLink } from '../../components/view/text-fragment';
import { policyId } from '../../lib/browser/library/records';
import { markAndShow } from '../../lib/browser/marking/mark-page';
import type { MarkRequest } from '../../lib/browser/marking/request';
import { openInOneTab } from '../../lib/browser/one-tab';
import type { Reading } from '../../lib/browser/reading';
import { NO_TAB } from './find-reading';

/**
 * Marks words on the page that was read; where its tab is closed or elsewhere by now, the page is opened at the words.
 * Null where the page stands there and can't be marked, as a PDF: to open it once more would show no more.
 */
export async function markReading(
  { tabId, url }: Pick<Reading, 'tabId' | 'url'>,
  request: MarkRequest,
): Promise<Marked> {
  const state = tabId === NO_TAB ? null : await markAndShow(tabId, request);
  if (state) return state;
  const tab = tabId === NO_TAB ? null : await stillShowing(tabId, url);
  if (tab && !tab.discarded) return null;
  const link = linkToWords(url, request);
  if (!link) return null;
  // what the browser put away to save memory has to be loaded anew in any case
  await (tab ? browser.tabs.update(tabId, { url: link, active: true }) : openInOneTab(link));
  return 'opened';
}

/** The tab, while it shows the page; the address of one that went to another site is hidden from us. */
async function stillShowing(tabId: number, url: string) {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url !== undefined && policyId(tab.url) === policyId(url) ? tab : null;
}

/** The page at the words that a request shows first, which the browser itself looks for. */
function linkToWords(url: string, { marks, at = 0 }: MarkRequest): string | null {
  const quote = marks[at]?.passages[0]?.quote;
  return quote ? textFragmentLink(url, { segment: -1, start: 0, end: quote.length, quote }) : null;
}
