import type { Evidence } from '../evidence';
import { judgement, type Judgement } from '../judgement';
import { isLogInPath } from '../site';
import { firstSaid } from '../words';

/** So short that a line about logging in is what the page is about. */
const SHORT = 150;

/** What is behind a log-in can't be seen without one. */
export function logIn({ page, finalUrl, hops }: Evidence): Judgement | null {
  if (!page) return null;
  const named = firstSaid('page-log-in', [page.title, ...page.headings.slice(0, 3)]);
  const said = named ?? firstSaid('page-log-in', [...page.buttons, ...page.blocks]);
  const led = hops.length > 0 && isLogInPath(finalUrl);
  const walled = page.passwords > 0 || (named && page.words < SHORT * 3) || led;
  if (!walled && !(said && page.words < SHORT && firstSaid('page-log-in', page.blocks, asksFirst)))
    return null;
  return judgement('works-after-log-in', 'log-in', { words: said?.words ?? null });
}

const asksFirst = ({ props }: { props?: Readonly<Record<string, unknown>> }) => props?.first === true;
