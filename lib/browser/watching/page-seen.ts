import { browser } from 'wxt/browser';
import { analyze } from '../../analyze';
import { kindOf } from '../../extract/kind';
import type { Document } from '../../model';
import { hostOf } from '../host';
import { changesSince } from '../library/changes-since';
import { library } from '../library/library';
import { policyId } from '../library/records';
import { readPage } from '../page-reader';
import { settings } from '../settings';
import { textHash } from '../text-hash';
import { markIcon, type IconMark, type IconWords } from './icon';
import { unseenHosts } from './unseen-hosts';

/** Looks at a page that the look-out found worth it, and marks the toolbar icon of its tab. Keeps nothing. */
export async function pageSeen(tabId: number, words: IconWords): Promise<void> {
  const [{ watching }, tab] = await Promise.all([settings.load(), browser.tabs.get(tabId)]);
  if (!watching || tab.incognito || !tab.url) return;
  const page = await readPage(tabId);
  const policy = !('code' in page) && kindOf(page.document).kind === 'privacy-policy';
  const found = policy ? await compared(policyId(tab.url), page.document) : await siteMark(tab.url);
  if (found) await markIcon(tabId, found.mark, found.changes, await words(found.mark, found.changes));
}

interface Found {
  mark: IconMark;
  changes: number;
}

async function compared(id: string, document: Document): Promise<Found> {
  const last = await library.latest(id);
  if (!last) return { mark: 'policy', changes: 0 };
  if (last.hash === (await textHash({ blocks: document.blocks, url: null })))
    return { mark: 'saved', changes: 0 };
  const now = { analysis: analyze([document]), document: null };
  const changes = await changesSince(last, now, async (text) => analyze([text]));
  return { mark: changes ? 'changed' : 'saved', changes };
}

async function siteMark(url: string): Promise<Found | null> {
  return (await unseenHosts.has(hostOf(url))) ? { mark: 'unseen', changes: 0 } : null;
}
