import { browser } from 'wxt/browser';
import type { Reading } from './reading';

/** Opens the full report of a reading in a tab of its own, beside the policy's. */
export async function openReport({ tabId, hash }: Pick<Reading, 'tabId' | 'hash'>): Promise<void> {
  const query = new URLSearchParams({ tab: String(tabId), text: hash });
  const url = browser.runtime.getURL('/report.html' as '/popup.html') + `?${query}`;
  await browser.tabs.create({ url, openerTabId: tabId });
}
