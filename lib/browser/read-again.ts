import { browser } from 'wxt/browser';
import { ask } from './messages';
import { originOf } from './host';
import type { SaveReply } from './save-tab';

/** Longest wait for the page, and between two looks at it, in milliseconds. */
const PATIENCE = 30_000;
const LOOK = 250;

/** Asks for leave to read this policy's site, where there is none yet. To be called in a click. */
export function askLeave(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originOf(url)] });
}

/** Opens a saved policy in a tab behind this one, reads it, keeps it, and closes the tab. */
export async function readAgain(id: string): Promise<SaveReply> {
  const tab = await browser.tabs.create({ url: id, active: false });
  try {
    await loaded(tab.id!);
    return await ask('save-tab', { tabId: tab.id!, as: id });
  } finally {
    await browser.tabs.remove(tab.id!).catch(() => {});
  }
}

async function loaded(tabId: number): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += LOOK) {
    const { status, url } = await browser.tabs.get(tabId);
    if (status === 'complete' && url !== 'about:blank') return;
    await new Promise((done) => setTimeout(done, LOOK));
  }
}
