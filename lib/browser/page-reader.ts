import { browser } from 'wxt/browser';
import type { PageRead as ExtractedPage } from '../extract/reader';
import { detailOf } from './error-detail';
import type { ReadProblem } from './reading';

/** What the injected reader returns: plain JSON, nothing else leaves the page. */
export interface PageRead extends ExtractedPage {
  /** what the tab shows where it is no page of text */
  contentType: string;
}

/** Reads a tab by injecting the reader once; the click that opened the popup gave leave for this tab alone. */
export async function readPage(tabId: number): Promise<PageRead | ReadProblem> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    const read = frame?.result as PageRead | undefined;
    if (!read) return { code: 'internal', detail: 'The reader returned nothing.' };
    if (read.contentType === 'application/pdf') return { code: 'pdf', detail: read.contentType };
    return read.document.blocks.length > 0 ? read : { code: 'empty', detail: '', frames: read.frames };
  } catch (error) {
    return { code: 'forbidden', detail: detailOf(error) };
  }
}
