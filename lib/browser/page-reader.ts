import { browser } from 'wxt/browser';
import type { PageRead as ExtractedPage } from '../extract/reader';
import { detailOf } from './error-detail';
import type { ReadProblem } from './reading';
import { within } from './within';

/** What the injected reader returns: plain JSON, nothing else leaves the page. */
export interface PageRead extends ExtractedPage {
  /** what the tab shows where it is no page of text */
  contentType: string;
}

/** Longest that a page may take to load before it is read as it stands, in milliseconds; */
const LOADING = 4_000;
/** and longest that it may take to answer then: the reader itself is bounded, a page that is stuck runs nothing. */
const PATIENCE = 8_000;

/** Reads a tab by injecting the reader; the click that opened the popup gave leave for this tab alone. Never waits for ever. */
export async function readPage(tabId: number): Promise<PageRead | ReadProblem> {
  try {
    const [frame] = await within(LOADING, inject(tabId), () =>
      within(PATIENCE, inject(tabId, true), () => [STUCK]),
    );
    if (frame === STUCK) return { code: 'busy', detail: '' };
    const read = frame?.result as PageRead | undefined;
    if (!read) return { code: 'internal', detail: 'The reader returned nothing.' };
    if (read.contentType === 'application/pdf') return { code: 'pdf', detail: read.contentType };
    return read.document.blocks.length > 0 ? read : { code: 'empty', detail: '', frames: read.frames };
  } catch (error) {
    return { code: 'forbidden', detail: detailOf(error) };
  }
}

const STUCK = { result: undefined };

/** `immediately`: although the page is still loading. */
function inject(tabId: number, immediately = false): Promise<{ result?: unknown }[]> {
  const target = { tabId };
  return browser.scripting.executeScript({ target, files: ['/reader.js'], injectImmediately: immediately });
}
