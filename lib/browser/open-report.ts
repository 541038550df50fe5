import { browser } from 'wxt/browser';
import type { Reading } from './reading';

type Named = Pick<Reading, 'tabId' | 'hash'>;

/** Opens the full report of a reading in a tab of its own, beside the policy's. */
export const openReport = (reading: Named): Promise<void> => openPage('/report.html', reading);

/** Opens the review of a reading's opt-out links in a tab of its own. */
export const openReview = (reading: Named): Promise<void> => openPage('/review.html', reading);

async function openPage(page: string, { tabId, hash }: Named): Promise<void> {
  const query = new URLSearchParams({ tab: String(tabId), text: hash });
  const url = browser.runtime.getURL(page as '/popup.html') + `?${query}`;
  await browser.tabs.create({ url, openerTabId: tabId });
}
