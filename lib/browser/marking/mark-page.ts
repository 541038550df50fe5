import { browser } from 'wxt/browser';
import { markStyles } from './colours';
import { within } from '../within';
import type { MarkRequest, MarkState, PageMarks } from './request';

/** What can be marked on one tab's page. */
export interface Marking {
  mark(request: MarkRequest): Promise<MarkState | null>;
  state(): Promise<MarkState | null>;
  off(): Promise<void>;
}

export function markingOf(tabId: number): Marking {
  return {
    mark: (request) => markPage(tabId, request),
    state: () => marksOn(tabId),
    off: () => unmarkPage(tabId),
  };
}

/** Marks from another page: where the words are found, the tab comes to the front. */
export async function markAndShow(tabId: number, request: MarkRequest): Promise<MarkState | null> {
  const state = await markPage(tabId, request);
  if (!state?.shown) return state;
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  return state;
}

/** Longest that a page may take to be marked, in milliseconds: one that is stuck runs nothing. */
const PATIENCE = 8_000;

/** Marks places on the page in a tab; null where the page can't be reached. */
function markPage(tabId: number, request: MarkRequest): Promise<MarkState | null> {
  return within(PATIENCE, paintPage(tabId, request), () => null);
}

async function paintPage(tabId: number, request: MarkRequest): Promise<MarkState | null> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, css: markStyles });
    await browser.scripting.executeScript({ target, files: ['/highlight.js'] });
    const [frame] = await browser.scripting.executeScript({
      target,
      // runs in the page's isolated world, where highlight.js left the marks
      func: (wanted: unknown) =>
        (globalThis as unknown as { smallprintMarks: PageMarks }).smallprintMarks.show(wanted as MarkRequest),
      args: [request],
    });
    return (frame?.result as MarkState | undefined) ?? null;
  } catch {
    return null;
  }
}

/** What is marked in a tab now; null where nothing is. */
async function marksOn(tabId: number): Promise<MarkState | null> {
  return call(tabId, () => (globalThis as { smallprintMarks?: PageMarks }).smallprintMarks?.state() ?? null);
}

/** Takes all marks off, and the card with them. */
async function unmarkPage(tabId: number): Promise<void> {
  await call(tabId, () => {
    (globalThis as { smallprintMarks?: PageMarks }).smallprintMarks?.off();
    return null;
  });
}

async function call(tabId: number, func: () => MarkState | null): Promise<MarkState | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func });
    return (frame?.result as MarkState | null | undefined) ?? null;
  } catch {
    return null;
  }
}
