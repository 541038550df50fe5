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

/** Has the links checked. To be called in a click: the browser asks for leave first. Null where it is refused. */
export async function askChecks(request: CheckRequest): Promise<CheckReply | null> {
  // not awaited: the browser takes the question only in the click itself
  void pending.set(request);
  const allowed = await browser.permissions.request({ origins: originsOf(request) });
  if (!allowed) {
    await pending.clear();
    return null;
  }
  const reply = await ask('check-links', request);
  await pending.clear();
  return reply;
}
