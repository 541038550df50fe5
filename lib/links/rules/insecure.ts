import type { LinkReason, LinkVerdict } from '../../model';
import type { Evidence } from '../evidence';
import type { Judgement } from '../judgement';
import { isInsecure } from '../site';

const THERE = new Set<LinkVerdict>(['works', 'works-after-log-in', 'needs-javascript']);

/** What works over plain http can be read and changed on the way: that is said instead. */
export function guarded(judged: Judgement, { finalUrl, page }: Evidence): Judgement {
  if (!THERE.has(judged.verdict)) return judged;
  const insecure = (reason: LinkReason): Judgement => ({ ...judged, verdict: 'insecure', reason });
  if (isInsecure(finalUrl)) return insecure('http');
  const actions = judged.found === 'form' ? (page?.forms ?? []).map(({ action }) => action) : [];
  return actions.some((action) => /^http:/i.test(action) && isInsecure(action))
    ? insecure('form-over-http')
    : judged;
}
