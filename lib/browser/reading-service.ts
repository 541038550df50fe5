import { browser } from 'wxt/browser';
import { analyze } from '../analyze';
import { partFault, type PartFault } from '../extract/part-fault';
import type { Document } from '../model';
import { detailOf } from './error-detail';
import { knownReading, type Around } from './known-reading';
import type { ReadReply } from './messages';
import { readPage } from './page-reader';
import type { Reading } from './reading';
import { readings } from './readings';
import { textHash } from './text-hash';

/** Reads a tab and analyses it, or hands over what is known of the same text in the same tab. */
export async function readTab(tabId: number): Promise<ReadReply> {
  const page = await readPage(tabId);
  if ('code' in page) return { problem: page };
  return readDocument(tabId, page.document, page);
}

/** Analyses a document as this tab's, or hands over what is known of the same text. Never rejects: a fault is a problem. */
export async function readDocument(
  tabId: number,
  document: Document,
  { policyLinks = [], frames = [], pdf = false }: Around = {},
): Promise<ReadReply> {
  try {
    const [hash, { incognito }] = await Promise.all([textHash(document), browser.tabs.get(tabId)]);
    const known = incognito ? null : await knownReading(tabId, document, { policyLinks, frames });
    if (known) return { reading: known };
    const analysis = analyze([document]);
    const url = document.url ?? document.source;
    return kept({ tabId, hash, url, analysis, policyLinks, frames, pdf }, incognito);
  } catch (error) {
    return { problem: { code: 'internal', detail: detailOf(error) } };
  }
}

/** Analyses the tab's page together with parts of it, those read before among them. Never rejects. */
export async function readParts(tabId: number, parts: Document[]): Promise<ReadReply | { fault: PartFault }> {
  try {
    const page = await readPage(tabId);
    if ('code' in page) return { problem: page };
    const { document, policyLinks, frames } = page;
    const [hash, { incognito }] = await Promise.all([textHash(document), browser.tabs.get(tabId)]);
    const known = incognito ? null : await readings.find(tabId, hash);
    const before = (known?.parts ?? []).filter((old) => !parts.some((each) => each.url === old.url));
    const fault = parts.map((each) => partFault(each, [document, ...before])).find(Boolean);
    if (fault) return { fault };
    const all = [...before, ...parts];
    const alone = known?.alone ?? (known && before.length === 0 ? known.analysis : analyze([document]));
    const analysis = analyze([document, ...all]);
    const url = document.url ?? document.source;
    return kept({ tabId, hash, url, analysis, policyLinks, frames, parts: all, alone }, incognito);
  } catch (error) {
    return { problem: { code: 'internal', detail: detailOf(error) } };
  }
}

/** storage.session is shared with private windows, so nothing of theirs may stand in it. */
function kept(reading: Reading, incognito: boolean): ReadReply {
  if (!incognito) void readings.keep(reading);
  return { reading };
}
