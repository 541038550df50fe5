import { stringify } from 'csv-stringify/sync';
import { columns } from './csv/columns';
import { disarmed } from './csv/disarm';
import { rowsOf } from './csv/rows';
import type { Result } from './to-json';

/** The line of column names, newline included. */
export function csvHeader(): string {
  return stringify([[...columns]]);
}

/** The rows of one result, newlines included; no cell starts a formula. */
export function csvRows(result: Result): string {
  return stringify(rowsOf(result).map((row) => columns.map((column) => disarmed(row[column]))));
}

/** All of it at once, for results that are few. */
export function toCsv(results: Result[]): string {
  return csvHeader() + results.map(csvRows).join('');
}
