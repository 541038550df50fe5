import { parse } from 'tldts';
import { isHostOf, marksOf } from '../knowledge/page-marks';

/** Whether two addresses belong to one site: the same registrable domain or host, or the same name under another ending. */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [siteOf(a), siteOf(b)];
  if (!one || !other) return false;
  return one.site === other.site || (one.name !== null && one.name === other.name);
}

/** Landing on a host where companies keep their request forms is no landing elsewhere. */
export function isFormHost(url: string): boolean {
  return URL.canParse(url) && isHostOf('form-host', new URL(url).hostname);
}

/** "/", "/en-us/", "/index.html": a page that a site shows to whom it has nothing else to show. */
export function isHomePath(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const parts = new URL(url).pathname.toLowerCase().split('/').filter(Boolean);
  const rest = parts.filter((part) => !/^[a-z]{2}(?:[-_][a-z]{2,4})?$/.test(part));
  return parts.length <= 3 && rest.every((part) => marksOf('home-path').has(part));
}

/** An address whose path leads to a log-in. */
export function isLogInPath(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  const parts = [...pathname.toLowerCase().split('/'), hostname.split('.')[0]!.toLowerCase()];
  return parts.some((part) => marksOf('log-in-path').has(part));
}

/**
 * Http that others on the way can read and change. This machine's own addresses have no way:
 * https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy
 */
export function isInsecure(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && !/^(?:127(?:\.\d+){3}|\[::1\]|(?:.*\.)?localhost)$/.test(hostname);
}

function siteOf(url: string): { site: string; name: string | null } | null {
  if (!URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  const { domain, domainWithoutSuffix, isIp } = parse(hostname, { allowPrivateDomains: true });
  if (isIp || !domain) return { site: hostname, name: null };
  // three letters under several endings are too often several owners
  const name = domainWithoutSuffix && domainWithoutSuffix.length > 3 ? domainWithoutSuffix : null;
  return { site: domain, name };
}
