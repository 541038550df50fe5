import { safeLink } from '../../lib/browser/safe-link';
import type { PolicyLink } from '../../lib/browser/reading';

export interface ShownLink extends PolicyLink {
  /** the address without its scheme */
  address: string;
}

const POLICIES = new Set<PolicyLink['kind']>([
  'privacy-policy',
  'privacy-notice-regional',
  'privacy-notice-special',
  'cookie-policy',
]);
const MOST = 6;

export interface LinkGroups {
  policies: ShownLink[];
  /** privacy centres, choices, terms: near, but no policy */
  near: ShownLink[];
}

/** Links that may be opened, the policies apart from what is near one; without the page itself. */
export function groupLinks(links: readonly PolicyLink[], pageUrl: string): LinkGroups {
  const page = pageUrl.split('#')[0];
  const openable = links.flatMap((link) => {
    const safe = safeLink(link.href);
    if (!safe || safe.href.split('#')[0] === page) return [];
    return [{ ...link, href: safe.href, address: addressOf(safe.href) }];
  });
  // two ways to write one address are one link: a list that is keyed by address cannot show both
  const seen = new Set<string>();
  const shown = openable.filter(({ href }) => !seen.has(href) && seen.add(href));
  return {
    policies: shown.filter((link) => POLICIES.has(link.kind)).slice(0, MOST),
    near: distinct(shown.filter(isNear)).slice(0, MOST),
  };
}

/** Pictures and files whose names hold such a word are none; nor is what nothing but a stranger's address speaks for. */
function isNear({ kind, href, score }: ShownLink): boolean {
  return !POLICIES.has(kind) && score > 0 && !FILE.test(new URL(href).pathname);
}
const FILE = /\.(?:png|jpe?g|gif|svg|webp|ico|zip|mp4|css|js)$/i;

/** Of one name, the first. */
function distinct(links: ShownLink[]): ShownLink[] {
  return [
    ...new Map([...links].reverse().map((link) => [link.text.trim() || link.href, link])).values(),
  ].reverse();
}

function addressOf(href: string): string {
  return href.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
