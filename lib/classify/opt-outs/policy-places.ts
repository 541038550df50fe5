import type { Link } from '../../model';
import type { Reading } from '../reading';

/** A page to so many of whose places a policy links is the policy itself, or a part of it. */
const PLACES = 3;

const policies = new WeakMap<Reading, Set<string>>();

/** Whether a link leads to another place of the policy ("https://…/privacy#your-choices"): where the way is told, not the way. */
export function isPlaceInPolicy(reading: Reading, { href }: Pick<Link, 'href'>): boolean {
  const page = pageOf(href);
  if (page === null) return false;
  let pages = policies.get(reading);
  if (!pages) policies.set(reading, (pages = pagesOf(reading)));
  return pages.has(page);
}

/** The pages to several of whose places the policy links. */
function pagesOf({ segments }: Reading): Set<string> {
  const places = new Map<string, Set<string>>();
  for (const { href } of segments.flatMap(({ links }) => links)) {
    const page = pageOf(href);
    if (page !== null) places.set(page, (places.get(page) ?? new Set()).add(href));
  }
  return new Set([...places].filter(([, hrefs]) => hrefs.size >= PLACES).map(([page]) => page));
}

/** What stands before "#…"; a route of an application ("#/settings") is a page of its own. */
const pageOf = (href: string): string | null => /^(https?:[^#]+)#[^/!]/.exec(href)?.[1] ?? null;
