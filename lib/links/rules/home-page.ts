import type { Evidence } from '../evidence';
import { judgement, type Judgement } from '../judgement';
import { isHomePath } from '../site';
import { firstSaid } from '../words';

/** The link asked for a page and was sent to a front door, where nobody finds what it promised. */
export function homePage({ asked, finalUrl, hops, page }: Evidence): Judgement | null {
  if (hops.length === 0 || !isHomePath(finalUrl) || isHomePath(asked)) return null;
  // a portal of its own for such requests has its front door there
  if (page && firstSaid('page-opt-out', [page.title, ...page.headings.slice(0, 1)])) return null;
  return judgement('lands-elsewhere', 'home-page', { words: page?.title || null });
}
