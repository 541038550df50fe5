import { browser } from 'wxt/browser';
import type { PartFault } from '../../extract/part-fault';
import type { Document } from '../../model';
import { originOf } from '../host';
import { ask, type ReadReply } from '../messages';
import type { PartReply } from './fetch-part';

/**
 * Leave to read this address: none is needed on the tab's own host, which the click on the button covers; for another
 * host the browser asks the person. To be called in a click, before anything is awaited.
 */
export function askLeave(href: string, pageUrl: string): Promise<boolean> {
  if (isOwnHost(href, pageUrl)) return Promise.resolve(true);
  return browser.permissions.request({ origins: [originOf(href)] });
}

const SCRIPT = '/part.js';
interface PartScript {
  smallprintPart(href: unknown): Promise<PartReply>;
}

/** Fetches one part; on the tab's own host from within its page, else from here. */
export async function fetchPartFor(tabId: number, href: string, pageUrl: string): Promise<PartReply> {
  if (!isOwnHost(href, pageUrl)) {
    // the script that is injected into pages does for this screen too: a second copy would only be size
    await import(/* @vite-ignore */ browser.runtime.getURL(SCRIPT));
    return (globalThis as unknown as PartScript).smallprintPart(href);
  }
  try {
    const target = { tabId };
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    const [frame] = await browser.scripting.executeScript({
      target,
      func: (wanted: unknown) => (globalThis as unknown as PartScript).smallprintPart(wanted),
      args: [href],
    });
    return (frame?.result as PartReply | undefined) ?? { problem: 'unreachable' };
  } catch {
    return { problem: 'not-allowed' };
  }
}

/** Has the tab's policy analysed together with a part that was fetched. */
export function readWith(
  tabId: number,
  part: { document: Document },
): Promise<ReadReply | { fault: PartFault }> {
  return ask('read-parts', { tabId, parts: [part.document] });
}

function isOwnHost(href: string, pageUrl: string): boolean {
  return URL.canParse(href) && URL.canParse(pageUrl) && new URL(href).origin === new URL(pageUrl).origin;
}
