import { pageKey } from '../../knowledge/site';
import type { Link } from '../../model';
import { grouped } from '../../model/grouped';
import type { Reading } from '../reading';

/** A policy that links to so many of its own places has a table of contents. */
const PLACES = 3;

const pagesIn = new WeakMap<Reading, ReadonlySet<string>>();

/** Whether a link leads to another place of the policy ("https://…/privacy#your-choices"): where the way is told, not the way. */
export function isPlaceInPolicy(reading: Reading, { href }: Pick<Link, 'href'>): boolean {
  const page = pageOf(href);
  if (page === null) return false;
  let pages = pagesIn.get(reading);
  if (!pages) pagesIn.set(reading, (pages = ownPages(reading)));
  return pages.has(page);
}

/** The pages to several of whose places the policy links and that are the policy, as a page of settings is not. */
function ownPages({ segments, address }: Reading): Set<string> {
  const own = address ? pageKey(address) : null;
  const hrefs = new Set(segments.flatMap(({ links }) => links.map(({ href }) => href)));
  const pages = [...grouped(hrefs, pageOf)].flatMap(([page, places]) =>
    page !== null && places.length >= PLACES ? [page] : [],
  );
  return new Set(pages.filter((page) => POLICY.test(page) || pageKey(page) === own));
}

/** What stands before "#…"; a route of an application ("#/settings") is a page of its own. */
const pageOf = (href: string): string | null => /^(https?:[^#]+)#[^/!]/.exec(href)?.[1] ?? null;

/** A path that names a policy on privacy, or is nothing but "/privacy", in a language or not. */
const POLICY =
  /^https?:\/\/[^/?#]+\/(?:[^?#]*privacy[-_/]?(?:policy|notice|statement)|(?:[a-z]{2}(?:[-_][a-z]{2})?\/)?(?:legal\/)?privacy(?:\.html?)?\/?(?:[?#]|$))/i;
