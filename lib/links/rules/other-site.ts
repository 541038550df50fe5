import type { Evidence } from '../evidence';
import { judgement, type Judgement } from '../judgement';
import { isFormHost, isSameSite } from '../site';
import { controlOf } from './control';

/**
 * Redirects led to a site that is neither the link's nor the policy's nor a known keeper of request forms. What is
 * there is told, but nobody has said that it is the company's.
 */
export function otherSite(evidence: Evidence): Judgement | null {
  const { asked, finalUrl, hops, home, page } = evidence;
  if (hops.length === 0 || isSameSite(asked, finalUrl)) return null;
  if ((home && isSameSite(home, finalUrl)) || isFormHost(finalUrl)) return null;
  const there = page && controlOf(page);
  return judgement('lands-elsewhere', 'other-site', {
    detail: new URL(finalUrl).hostname,
    found: there?.found ?? null,
    words: there?.words ?? (page?.title || null),
  });
}
