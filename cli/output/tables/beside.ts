import type { Table } from '../formats';

/** Where a table goes: to the path itself, or to NAME.TABLE.ENDING where there are two. */
export function beside(output: string, asked: Table, table: 'findings' | 'policies'): string {
  if (asked !== 'both') return output;
  const ending = /\.[a-z0-9]+$/i.exec(output)?.[0] ?? '';
  return `${output.slice(0, output.length - ending.length)}.${table}${ending}`;
}
