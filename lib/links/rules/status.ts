import type { Evidence } from '../evidence';
import { judgement, type Judgement } from '../judgement';

/** These refuse the one who asks; a person with a browser may well be let in. */
const REFUSE = new Set([403, 406, 451, 999]);
const WAIT = new Set([429, 503]);

/** The server answered, and not with the page. */
export function status({ status }: Evidence): Judgement | null {
  if (status === null || (status >= 200 && status < 300)) return null;
  const detail = String(status);
  if (status === 401 || status === 407) return judgement('works-after-log-in', 'log-in', { detail });
  if (REFUSE.has(status)) return judgement('not-checkable', 'refuses-programs', { detail });
  if (WAIT.has(status)) return judgement('not-checkable', 'asked-to-wait', { detail });
  return judgement('dead', 'status', { detail });
}
