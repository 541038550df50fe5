import { stringify } from 'csv-stringify/sync';
import { cleanStrings } from './clean-text';
import { columns } from './csv/columns';
import { rowsOf } from './csv/rows';
import type { Result } from './to-json';

/** The line of column names, newline included. */
export function csvHeader(): string {
  return stringify([[...columns]]);
}

/**
 * The rows of one result, newlines included. A cell that a spreadsheet would run as a formula (= + - @, tab)
 * starts with an apostrophe instead.
 */
export function csvRows(result: Result): string {
  const rows = cleanStrings(rowsOf(result)).map((row) => columns.map((column) => row[column] ?? ''));
  return stringify(rows, { escape_formulas: true });
}

export function toCsv(results: Result[]): string {
  return csvHeader() + results.map(csvRows).join('');
}
