import { browser } from 'wxt/browser';
import { ofPage } from '../reading';
import { readings } from '../readings';
import { textHash } from '../text-hash';
import { changesSince, type Analyzer } from './changes-since';
import { library } from './library';
import { policyId } from './records';

/** That a policy claims something else now than when it was saved last. */
export interface SinceSaved {
  policy: string;
  /** the version it is compared with, and when that was saved (ISO date-time) */
  version: number;
  savedAt: string;
  /** claims that differ */
  changes: number;
}

/** Of what is kept as read in a tab: null where it was never saved, and where it claims what it did, if in other words. */
export async function sinceSaved(
  { tabId, hash }: { tabId: number; hash: string },
  analyzer: Analyzer,
): Promise<SinceSaved | null> {
  if ((await browser.tabs.get(tabId)).incognito) return null;
  const reading = await readings.find(tabId, hash);
  const last = reading && (await library.latest(policyId(reading.url)));
  if (!last) return null;
  const saved = await textHash({ blocks: last.document.blocks, url: reading.url });
  if (saved === hash) return null;
  const now = { analysis: ofPage(reading), document: null };
  const changes = await changesSince(last, now, analyzer);
  const { policy, number: version, readAt: savedAt } = last;
  return changes > 0 ? { policy, version, savedAt, changes } : null;
}
