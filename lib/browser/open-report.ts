import { browser } from 'wxt/browser';
import type { SinceSaved } from './library/since-saved';
import type { Reading } from './reading';

type Named = Pick<Reading, 'tabId' | 'hash'>;

/** Opens the full report of a reading in a tab of its own, beside the policy's. */
export const openReport = (reading: Named): Promise<void> => openPage('/report.html', reading);

/** Opens the review of a reading's opt-out links in a tab of its own. */
export const openReview = (reading: Named): Promise<void> => openPage('/review.html', reading);

/** Lays what was read beside what was saved, which stays as it is. */
export const openChanges = (reading: Named, { policy, version }: SinceSaved): Promise<void> =>
  openPage('/compare.html', reading, { policy, since: String(version) });

async function openPage(
  page: string,
  { tabId, hash }: Named,
  more: Record<string, string> = {},
): Promise<void> {
  const query = new URLSearchParams({ ...more, tab: String(tabId), text: hash });
  const url = browser.runtime.getURL(page as '/popup.html') + `?${query}`;
  await browser.tabs.create({ url, openerTabId: tabId });
}
