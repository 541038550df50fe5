/** Why an address is not fetched, whatever it resolves to. */
export type AddressFault = 'invalid' | 'scheme' | 'credentials';

/** The address if it may be asked for: well-formed, http or https, without a user name or password. */
export function webAddress(address: string): URL | AddressFault {
  if (!URL.canParse(address)) return 'invalid';
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'scheme';
  return url.username || url.password ? 'credentials' : url;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Where an answer sends on to, absolute where it can be; null where it sends nowhere. */
export function redirectTarget(
  { status, headers }: { status: number; headers: { get(name: string): string | null } },
  base: URL,
): string | null {
  const location = REDIRECTS.has(status) ? headers.get('location') : null;
  if (!location) return null;
  return URL.canParse(location, base) ? new URL(location, base).href : location;
}
