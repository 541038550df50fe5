/**
 * What parts the cells of a table: spreadsheets use what their country does. The first line tells; where it has one
 * cell alone, so has every other, whatever stands in its addresses or texts.
 */
export function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)![0].replace(/"[^"]*"/g, '');
  const times = (mark: string) => first.split(mark).length - 1;
  const most = [',', ';', '\t'].reduce((best, mark) => (times(mark) > times(best) ? mark : best));
  return times(most) > 0 ? most : NO_SEPARATOR;
}

const NO_SEPARATOR = '\u001f';

/** Tables as people hand them in: a byte order mark, rows of different lengths, quotation marks within a cell. */
export const LENIENT = {
  bom: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
} as const;
