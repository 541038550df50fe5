import { browser } from 'wxt/browser';
import type { PartFault } from '../extract/part-fault';
import type { Analysis, Document } from '../model';
import type { Around } from './known-reading';
import type { SinceSaved } from './library/since-saved';
import type { CheckReply, CheckRequest } from './links/check-service';
import type { Reading, ReadProblem } from './reading';
import type { SaveReply, SaveRequest } from './save-tab';

/** Everything that one part of the extension may ask of another: request, then reply, by name. */
interface Messages {
  /** read the page in this tab, or hand over what was read of the same text before */
  'read-tab': { request: { tabId: number }; reply: ReadReply };
  /** analyse a text that the popup had read: the page's, or a PDF's */
  'read-document': { request: { tabId: number; document: Document } & Around; reply: ReadReply };
  /** analyse the page in this tab together with linked parts that were fetched for it */
  'read-parts': { request: { tabId: number; parts: Document[] }; reply: ReadReply | { fault: PartFault } };
  /** open these links and judge them; the permission for their sites was asked for in a click */
  'check-links': { request: CheckRequest; reply: CheckReply };
  /** keep what this tab shows in the library */
  'save-tab': { request: SaveRequest; reply: SaveReply };
  /** what a saved policy claims now that it did not, of a text that was read in this tab */
  'since-saved': { request: { tabId: number; hash: string }; reply: SinceSaved | null };
  /** analyse a text for a page that has no engine of its own */
  analyze: { request: { document: Document }; reply: Analysis };
  /** the look-out's, from the page itself: look at this tab */
  'page-seen': { request: Record<string, never>; reply: null };
}

export type ReadReply = { reading: Reading } | { problem: ReadProblem };

type Name = keyof Messages;
type Handlers = {
  [N in Name]: (request: Messages[N]['request'], tabId: number | undefined) => Promise<Messages[N]['reply']>;
};

/** What a script in a page may ask. */
const FROM_PAGES = new Set<string>(['page-seen'] satisfies Name[]);

/** How often a question is asked again when the worker that had it is gone. */
const ATTEMPTS = 3;
/** Before each new attempt, in milliseconds: a worker that is just ending takes a while to come back. */
const PAUSES = [50, 1_000];
/** Longest that a question may be on its way, in milliseconds: one sent to a worker that is just stopping may be lost. */
const PATIENCE = 3_000;
/** The same of the last attempt: a background that is busy hears late. */
const LAST_PATIENCE = 30_000;
/** Told as soon as a question has come; the answer may take longer. */
const HEARD = 'heard';

/** No worker took the question; only a restart of the extension brings one back. */
export class SilentBackground extends Error {
  constructor() {
    super('the background did not hear');
  }
}

/**
 * Asks the background. A service worker that is stopped half-way takes the question with it; the port to it
 * closes, which is noticed at once, and a new worker is asked. Rejects when that fails again and again, with
 * `SilentBackground` where nobody so much as heard: browsers may lose a worker for good.
 */
export async function ask<N extends Name>(
  name: N,
  request: Messages[N]['request'],
): Promise<Messages[N]['reply']> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await askOnce(name, request, attempt < ATTEMPTS ? PATIENCE : LAST_PATIENCE);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await new Promise((done) => setTimeout(done, PAUSES[attempt - 1]));
    }
  }
}

/** Starts a background that idled, so that it is ready when it is asked; waits for nothing. */
export function wake(): void {
  browser.runtime.connect({ name: 'wake' });
}

/** Registers the answers; must run in the first turn of the background script. */
export function answer(handlers: Handlers): void {
  const own = browser.runtime.getURL('' as '/popup.html');
  browser.runtime.onConnect.addListener((port) => {
    if (port.sender?.id !== browser.runtime.id || !Object.hasOwn(handlers, port.name)) return;
    // a script of ours within a page shares that page's process, and is trusted with no more than it needs
    if (!port.sender.url?.startsWith(own) && !FROM_PAGES.has(port.name)) return port.disconnect();
    const handle = handlers[port.name as Name] as (request: unknown, tabId?: number) => Promise<unknown>;
    const tabId = port.sender.tab?.id;
    let open = true;
    port.onDisconnect.addListener(() => (open = false));
    port.onMessage.addListener((request: unknown) => {
      port.postMessage(HEARD);
      void handle(request, tabId).then(
        (reply) => open && port.postMessage(reply),
        // a question without an answer would wait for ever: closing the port says that none comes
        () => port.disconnect(),
      );
    });
  });
}

/** `patience`: gives up where nobody heard for so long; whoever heard may take any time. */
function askOnce<N extends Name>(
  name: N,
  request: Messages[N]['request'],
  patience: number,
): Promise<Messages[N]['reply']> {
  return new Promise((resolve, reject) => {
    const port = browser.runtime.connect({ name });
    const giveUp = () => {
      port.disconnect();
      reject(new SilentBackground());
    };
    const lost = setTimeout(giveUp, patience);
    let heard = false;
    port.onMessage.addListener((reply: unknown) => {
      clearTimeout(lost);
      heard = true;
      if (reply === HEARD) return;
      resolve(reply as Messages[N]['reply']);
      port.disconnect();
    });
    port.onDisconnect.addListener(() => {
      clearTimeout(lost);
      reject(heard ? new Error('the background went away') : new SilentBackground());
    });
    port.postMessage(request);
  });
}
