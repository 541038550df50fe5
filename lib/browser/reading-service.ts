import { browser } from 'wxt/browser';
import { analyze } from '../analyze';
import type { Document } from '../model';
import { detailOf } from './error-detail';
import type { ReadReply } from './messages';
import { readPage } from './page-reader';
import type { PolicyLink, Reading } from './reading';
import { readings } from './readings';
import { textHash } from './text-hash';

/** Reads a tab and analyses it, or hands over what is known of the same text in the same tab. */
export async function readTab(tabId: number): Promise<ReadReply> {
  const page = await readPage(tabId);
  if ('code' in page) return { problem: page };
  return readDocument(tabId, page.document, page.policyLinks);
}

/** Analyses a document as this tab's, or hands over what is known of the same text. Never rejects: a fault is a problem. */
export async function readDocument(
  tabId: number,
  document: Document,
  policyLinks: PolicyLink[] = [],
): Promise<ReadReply> {
  try {
    const [hash, { incognito }] = await Promise.all([textHash(document), browser.tabs.get(tabId)]);
    const known = incognito ? null : await readings.find(tabId, hash);
    if (known) return { reading: { ...known, policyLinks } };
    const analysis = analyze([document]);
    const reading: Reading = { tabId, hash, url: document.url ?? document.source, analysis, policyLinks };
    // storage.session is shared with private windows, so nothing of theirs may stand in it
    if (!incognito) void readings.keep(reading);
    return { reading };
  } catch (error) {
    return { problem: { code: 'internal', detail: detailOf(error) } };
  }
}
