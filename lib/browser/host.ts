/** The host of an address; empty where it has none. URL.parse would do, but Chrome has it from version 126 on. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** Whether an address on the web is that of a PDF, as far as it tells. */
export function namesPdf(url: string): boolean {
  return /^https?:/i.test(url) && URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}

/** The match pattern of an address's origin, as permissions name it. Match patterns know no port. */
export function originOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
