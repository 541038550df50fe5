/** Rows of ready Markdown as a table, an empty line after it; a sentence for no rows. */
export function table(head: string[], rows: string[][]): string[] {
  if (rows.length === 0) return ['No sentence was found.', ''];
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}
