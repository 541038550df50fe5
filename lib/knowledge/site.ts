/** The last two labels of a host, three under a short second level ("example.co.uk"): near enough to tell sites apart. */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const short =
    labels.length > 2 &&
    labels.at(-1)!.length === 2 &&
    /^(?:[a-z]{2}|com|org|net|gov|edu)$/.test(labels.at(-2)!);
  return labels.slice(short ? -3 : -2).join('.');
}

/** Whether two absolute addresses belong to one site; false where either is no address of the web. */
export function sameSite(one: string, other: string): boolean {
  const [a, b] = [webUrl(one), webUrl(other)];
  return a !== null && b !== null && siteOf(a.hostname) === siteOf(b.hostname);
}

/**
 * What two addresses of one page have in common: scheme, "www.", fragment, final slash and marks of a campaign left
 * out. Addresses relative to a file stay as they are, less their fragment.
 */
export function pageKey(address: string): string {
  const url = webUrl(address);
  if (!url) return address.split('#')[0]!;
  for (const name of [...url.searchParams.keys()]) if (name.startsWith('utm_')) url.searchParams.delete(name);
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}`;
}

const LANGUAGE = /\/[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/|$)/gi;

/** The same for all languages of a page, as far as path and query tell them apart ("/de/privacy", "?hl=de"). */
export function translationKey(address: string): string {
  return pageKey(address)
    .replace(/[?&](?:hl|lang|locale|language)=[^&]*/g, '')
    .replace(LANGUAGE, '');
}

function webUrl(address: string): URL | null {
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
