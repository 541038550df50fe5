import { browser } from 'wxt/browser';
import type { Passage } from './page-marker';

const STYLE =
  '::highlight(smallprint) { background-color: #ffe680; color: #1a1917; text-decoration: underline; }';

/** Scrolls the tab to the passage and marks it; false where the page no longer holds these words. */
export async function showOnPage(tabId: number, passage: Passage): Promise<boolean> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, css: STYLE });
    await browser.scripting.executeScript({ target, files: ['/highlight.js'] });
    const [frame] = await browser.scripting.executeScript({
      target,
      // runs in the page's isolated world, where highlight.js left the function
      func: (wanted: unknown) =>
        (globalThis as unknown as { smallprintMark(p: unknown): boolean }).smallprintMark(wanted),
      args: [passage],
    });
    return frame?.result === true;
  } catch {
    return false;
  }
}

/** The same from another page: where the words are found, the tab comes to the front. */
export async function showInTab(tabId: number, passage: Passage): Promise<boolean> {
  if (!(await showOnPage(tabId, passage))) return false;
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  return true;
}
