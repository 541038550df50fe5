import { detailOf } from '../../lib/browser/error-detail';
import { knownReading } from '../../lib/browser/known-reading';
import { ask, type ReadReply } from '../../lib/browser/messages';
import { readPage } from '../../lib/browser/page-reader';
import type { SaveReply } from '../../lib/browser/save-tab';
import type { PopupTab } from './tab';

/**
 * Has the tab read. The page is read from here, as the worker may still be starting, and what is known of its text
 * needs no worker at all. A PDF's text is extracted here too: a service worker cannot load pdf.js.
 */
export async function readTab(tab: PopupTab): Promise<ReadReply> {
  const page = await readPage(tab.id);
  if (!('code' in page)) {
    const { document, policyLinks, frames } = page;
    const known = tab.private ? null : await knownReading(tab.id, document, page);
    if (known) return { reading: known };
    return ask('read-document', { tabId: tab.id, document, policyLinks, frames });
  }
  if (!isPdf(page.code, tab.url)) return { problem: page };
  // activeTab does not reach the file there, and without pdf.js the add-on is a third as large
  if (import.meta.env.FIREFOX) return { problem: { code: 'pdf', detail: page.detail } };
  try {
    const { readPdf } = await import('../../lib/browser/read-pdf');
    return await ask('read-document', { tabId: tab.id, document: await readPdf(tab.url) });
  } catch (error) {
    return { problem: { code: 'pdf', detail: detailOf(error) } };
  }
}

/** Keeps what the tab shows in the library. */
export async function saveTab(tab: PopupTab): Promise<SaveReply> {
  const reply = await ask('save-tab', { tabId: tab.id });
  // a statement of its own: only so does the build leave pdf.js out for Firefox
  if (import.meta.env.FIREFOX) return reply;
  if (!('problem' in reply) || !isPdf(reply.problem.code, tab.url)) return reply;
  const { readPdf } = await import('../../lib/browser/read-pdf');
  return ask('save-tab', { tabId: tab.id, document: await readPdf(tab.url) });
}

/** Firefox lets nobody into its viewer, so there only the address tells that a PDF is shown. */
function isPdf(code: string, url: string): boolean {
  return code === 'pdf' || (code !== 'internal' && /^https?:.*\.pdf(?:[?#]|$)/i.test(url));
}
