import { browser } from 'wxt/browser';
import { analyze } from '../analyze';
import type { Document } from '../model';
import { library, type Saved } from './library/library';
import { readPage } from './page-reader';
import { ofPage, type ReadProblem } from './reading';
import { readDocument } from './reading-service';
import { textHash } from './text-hash';
import { noteUnseen } from './watching/unseen';

export interface SaveRequest {
  tabId: number;
  /** the text, where only an extension page could extract it (a PDF) */
  document?: Document;
  /** the saved policy that it was read for: another page in its place is not kept */
  as?: string;
}

export type SaveReply =
  | { saved: Saved }
  | { problem: ReadProblem }
  /** nothing is kept from private windows; a page that is no policy is not kept in a policy's place */
  | { refused: 'private' | 'no-policy' };

/** Keeps what a tab shows in the library. The one way in, and only ever for a press on "Save" or "Read again". */
export async function saveTab({ tabId, document, as }: SaveRequest): Promise<SaveReply> {
  if ((await browser.tabs.get(tabId)).incognito) return { refused: 'private' };
  const page = document ? { document } : await readPage(tabId);
  if ('code' in page) return { problem: page };
  const reply = await readDocument(tabId, page.document, { pdf: document !== undefined });
  if ('problem' in reply) return reply;
  const { url } = reply.reading;
  const analysis = ofPage(reply.reading);
  if (as && analysis.document.kind !== 'privacy-policy') return { refused: 'no-policy' };
  const hash = await textHash({ blocks: page.document.blocks, url: null });
  const reading = { url, hash, readAt: new Date().toISOString(), analysis, document: page.document };
  const saved = await library.save(reading, async (text) => analyze([text]), as);
  await noteUnseen();
  return { saved };
}
