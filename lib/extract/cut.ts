const LONGEST = 5_000_000;
/** The longest policies have some thousand lines; the parser takes up to 35 kB for one, a table's row. */
const MOST_LINES = 50_000;

/** After how many characters the reading of a Markdown text ends: null where it is read whole. Blank lines do not count. */
export function cutOf(text: string): number | null {
  const longest = text.length > LONGEST ? LONGEST : null;
  let lines = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    if (end >= LONGEST) break;
    if (text[end + 1] !== '\n' && ++lines >= MOST_LINES && end + 1 < text.length) return end + 1;
  }
  return longest;
}
