import { browser } from 'wxt/browser';
import { hostOf } from '../../lib/browser/host';

export interface PopupTab {
  id: number;
  url: string;
  host: string;
  /** of a private window, from which nothing is kept */
  private: boolean;
}

/** The tab whose button was pressed; `?tab=` names it where the popup stands in a tab of its own. */
export async function popupTab(): Promise<PopupTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  const url = tab.url ?? '';
  return { id: tab.id, url, host: hostOf(url), private: tab.incognito };
}
