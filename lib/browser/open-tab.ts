import { browser } from 'wxt/browser';

/** Opens an address of the web in a tab of its own, as a link does. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
