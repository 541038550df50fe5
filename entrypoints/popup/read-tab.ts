import { detailOf } from '../../lib/browser/error-detail';
import { knownReading } from '../../lib/browser/known-reading';
import { namesPdf } from '../../lib/browser/host';
import { ask, type ReadReply } from '../../lib/browser/messages';
import { readPage } from '../../lib/browser/page-reader';
import { readings, type Entry } from '../../lib/browser/readings';
import type { ReadProblem } from '../../lib/browser/reading';
import type { SaveReply } from '../../lib/browser/save-tab';
import { textHash } from '../../lib/browser/text-hash';
import { painted } from './painted';
import type { PopupTab } from './tab';

/** How long the answers that are at hand have for themselves before the page is looked at again, in milliseconds. */
const HEAD_START = 250;

/**
 * Has the tab read, and tells what is known of it as it becomes known: what was read of this address before, at once;
 * nothing again where the page turns out to hold another text; then the answers. The page is read from here, as the
 * worker may still be starting, and once something is seen, as reading takes the processor from painting. A PDF's text
 * is extracted here too: a service worker cannot load pdf.js.
 */
export async function readTab(
  tab: PopupTab,
  entry: Entry | undefined,
  tell: (reply: ReadReply | null) => void,
): Promise<void> {
  const last = entry ? await readings.load(entry.key) : null;
  if (last) tell({ reading: last });
  await (last ? new Promise((done) => setTimeout(done, HEAD_START)) : painted);
  const page = await readPage(tab.id);
  if ('code' in page) return tell(await readPdfTab(tab, page));
  const { document, policyLinks, frames } = page;
  if (last && last.hash === (await textHash(document))) return;
  const known = tab.private ? null : await knownReading(tab.id, document, page);
  if (known) return tell({ reading: known });
  if (last) tell(null);
  tell(await ask('read-document', { tabId: tab.id, document, policyLinks, frames }));
}

async function readPdfTab(tab: PopupTab, problem: ReadProblem): Promise<ReadReply> {
  if (!showsPdf(problem.code, tab.url)) return { problem };
  // activeTab does not reach the file there, and without pdf.js the add-on is a third as large
  if (import.meta.env.FIREFOX) return { problem: { code: 'pdf', detail: problem.detail } };
  try {
    const { readPdf } = await import('../../lib/browser/read-pdf');
    return await ask('read-document', { tabId: tab.id, document: await readPdf(tab.url), pdf: true });
  } catch (error) {
    return { problem: { code: 'pdf', detail: detailOf(error) } };
  }
}

/** Keeps what the tab shows in the library. */
export async function saveTab(tab: PopupTab): Promise<SaveReply> {
  const reply = await ask('save-tab', { tabId: tab.id });
  // a statement of its own: only so does the build leave pdf.js out for Firefox
  if (import.meta.env.FIREFOX) return reply;
  if (!('problem' in reply) || !showsPdf(reply.problem.code, tab.url)) return reply;
  const { readPdf } = await import('../../lib/browser/read-pdf');
  return ask('save-tab', { tabId: tab.id, document: await readPdf(tab.url) });
}

/** Firefox lets nobody into its viewer, so there only the address tells that a PDF is shown. */
function showsPdf(code: ReadProblem['code'], url: string): boolean {
  return code === 'pdf' || (!['internal', 'busy'].includes(code) && namesPdf(url));
}
