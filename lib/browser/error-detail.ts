/** What an error says, for a bug report. Browsers name the page in their messages; a report must not. */
export function detailOf(error: unknown): string {
  return String(error)
    .replace(/\b[a-z-]+:\/\/\S+/gi, '[address]')
    .replace(/^Error: /, '');
}
