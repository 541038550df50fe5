import { browser } from 'wxt/browser';
import type { Document } from '../model';
import type { Reading, ReadProblem } from './reading';

/** Everything that one part of the extension may ask of another: request, then reply, by name. */
interface Messages {
  /** read the page in this tab, or hand over what was read of the same text before */
  'read-tab': { request: { tabId: number }; reply: ReadReply };
  /** analyse a text that only an extension page could extract (a PDF) */
  'read-document': { request: { tabId: number; document: Document }; reply: ReadReply };
}

export type ReadReply = { reading: Reading } | { problem: ReadProblem };

type Name = keyof Messages;
type Handlers = { [N in Name]: (request: Messages[N]['request']) => Promise<Messages[N]['reply']> };
interface Envelope {
  smallprint: Name;
  request: unknown;
}

/**
 * Asks the background. A service worker that is stopped half-way drops the answer, not the question:
 * it is asked once more, and the browser starts the worker anew.
 */
export async function ask<N extends Name>(
  name: N,
  request: Messages[N]['request'],
): Promise<Messages[N]['reply']> {
  const envelope: Envelope = { smallprint: name, request };
  try {
    const reply = await browser.runtime.sendMessage(envelope);
    if (reply) return reply as Messages[N]['reply'];
  } catch {
    // the worker went away with the question
  }
  return (await browser.runtime.sendMessage(envelope)) as Messages[N]['reply'];
}

/** Registers the answers; must run in the first turn of the background script. */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const handle = handlers[message.smallprint] as (request: unknown) => Promise<unknown>;
    return handle(message.request);
  });
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'smallprint' in message;
}
