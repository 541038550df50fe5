import { contactWords } from '../../lib/knowledge/compiled/contacts';
import { safeLink, type SafeLink } from '../../lib/browser/safe-link';

/** A link's own words; where they do not say where it leads ("here"), its address. */
export function linkLabel(text: string, { href, host }: SafeLink): string {
  const words = text.trim().replace(/^https?:\/\//, '');
  return saysWhere(words) ? words : (addressOf(href) ?? host);
}

/** The links, those without their words that lead to several places of one site under the same. */
export function toldApart<T extends { href: string; text: string }>(links: readonly T[]): T[] {
  const key = ({ href, text }: T) => `${safeLink(href)?.host} ${text.trim().toLowerCase()}`;
  const keys = links.map(key);
  return links.map((link, i) =>
    keys.indexOf(keys[i]!) === keys.lastIndexOf(keys[i]!) ? link : { ...link, text: '' },
  );
}

/** Whether the words tell one link from another. */
export function saysWhere(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && !contactWords.pointers.includes(words.join(' '));
}

/** "www.acme.example/privacy/choices", without what only machines read; null for mail and telephone. */
function addressOf(href: string): string | null {
  const url = new URL(href);
  if (!/^https?:$/.test(url.protocol)) return null;
  return cut(url.host + url.pathname.replace(/\/$/, ''));
}

function cut(address: string): string {
  return address.length <= MOST ? address : `${address.slice(0, MOST)}…`;
}
/** two lines of the popup */
const MOST = 80;
