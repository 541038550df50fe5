import { decoded } from '../model/decoded';

const OPENABLE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

export interface SafeLink {
  href: string;
  /** where it leads, to be shown beside it: a host, an address or a number */
  host: string;
}

/** A page's link if it is of a kind that may be opened (web, mail, telephone), else null. */
export function safeLink(href: string): SafeLink | null {
  const url = parse(href);
  if (!url || !OPENABLE.has(url.protocol)) return null;
  // a user name in front of the host is there to be mistaken for it
  if (url.username || url.password) return null;
  return { href: url.href, host: url.host || decoded(url.pathname) };
}

function parse(href: string): URL | null {
  try {
    return new URL(href);
  } catch {
    return null;
  }
}
