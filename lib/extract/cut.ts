const LONGEST = 5_000_000;
/** The longest policies have some thousand lines; the parser takes up to 35 kB for one, a table's row. */
const MOST_LINES = 50_000;

/** After how many characters the reading of a Markdown text ends: null where it is read whole. Blank lines do not count. */
export function cutOf(text: string): number | null {
  const longest = text.length > LONGEST ? LONGEST : null;
  let lines = 0;
  // a run of line endings of any system is the end of one line and the blank ones after it
  for (const { index, 0: endings } of text.matchAll(/[\r\n]+/g)) {
    const end = index + endings.length;
    if (end > LONGEST) break;
    if (++lines >= MOST_LINES && end < text.length) return end;
  }
  return longest;
}
