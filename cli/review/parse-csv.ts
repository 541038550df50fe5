/** A table as rows of cells: rfc-editor.org/rfc/rfc4180, with any line end. Linear; a quote left open ends with the text. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const CELL = /(?:"((?:[^"]|"")*)"?|([^",\r\n]*))(,|\r?\n|$)/gy;
  CELL.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (CELL.lastIndex < text.length) {
    const found = CELL.exec(text);
    // a quote within a cell without quotes: the rest of the line is taken as it is
    if (!found) break;
    row.push(found[1] !== undefined ? found[1].replaceAll('""', '"') : found[2]!);
    if (found[3] === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
