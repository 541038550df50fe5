import { browser } from 'wxt/browser';
import { originOf } from '../host';
import { ask } from '../messages';
import type { CheckReply, CheckRequest } from './check-service';
import { pending } from './pending';

/** The sites that have to be asked for these links, and for the signal of the policy's own. */
export function originsOf({ links, home }: Pick<CheckRequest, 'links' | 'home'>): string[] {
  const web = [...links, home].filter((link) => /^https?:/i.test(link) && URL.canParse(link));
  return [...new Set(web.map(originOf))];
}

/** Whether the browser lets us open these already. Asked before the click: in it nothing may be waited for. */
export const isAllowed = (request: Pick<CheckRequest, 'links' | 'home'>): Promise<boolean> =>
  browser.permissions.contains({ origins: originsOf(request) });

/**
 * Has the links checked. To be called in a click: where it is not `allowed` yet, the browser asks for leave first.
 * Null where that is refused.
 */
export async function askChecks(request: CheckRequest, allowed: boolean): Promise<CheckReply | null> {
  if (allowed) return ask('check-links', request);
  // not awaited: the browser takes the question only in the click itself
  void pending.set(request);
  const granted = await browser.permissions.request({ origins: originsOf(request) });
  if (!granted) {
    await pending.clear();
    return null;
  }
  const reply = await ask('check-links', request);
  await pending.clear();
  return reply;
}
