/** The host of an address; empty where it has none. URL.parse would do, but Chrome has it from version 126 on. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
