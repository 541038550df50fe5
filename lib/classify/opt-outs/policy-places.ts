import { pageKey } from '../../knowledge/site';
import type { Link } from '../../model';
import type { Reading } from '../reading';

/** A policy that links to so many of its own places has a table of contents. */
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

/** The pages to several of whose places the policy links and that are the policy, as a page of settings is not. */
function pagesOf({ segments, address }: Reading): Set<string> {
  const own = address ? pageKey(address) : null;
  const places = new Map<string, Set<string>>();
  for (const { href } of segments.flatMap(({ links }) => links)) {
    const page = pageOf(href);
    if (page !== null) places.set(page, (places.get(page) ?? new Set()).add(href));
  }
  const pages = [...places].filter(
    ([page, hrefs]) => hrefs.size >= PLACES && (pageKey(page) === own || POLICY.test(page)),
  );
  return new Set(pages.map(([page]) => page));
}

/** What stands before "#…"; a route of an application ("#/settings") is a page of its own. */
const pageOf = (href: string): string | null => /^(https?:[^#]+)#[^/!]/.exec(href)?.[1] ?? null;

/** A path that names a policy on privacy, or is nothing but "/privacy", in a language or not. */
const POLICY =
  /^https?:\/\/[^/?#]+\/(?:[^?#]*privacy[-_/]?(?:policy|notice|statement)|(?:[a-z]{2}(?:[-_][a-z]{2})?\/)?(?:legal\/)?privacy(?:\.html?)?\/?(?:[?#]|$))/i;
