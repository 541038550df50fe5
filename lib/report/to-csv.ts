import { stringify } from 'csv-stringify/sync';
import { columns } from './csv/columns';
import { disarmed } from './csv/disarm';
import type { Engine } from './csv/policy-id';
import { policyColumns, policyRow } from './csv/policy-row';
import { rowsOf } from './csv/rows';
import type { Result } from './to-json';

/** The line of column names, newline included. */
export function csvHeader(): string {
  return stringify([[...columns]]);
}

/** The rows of one result, newlines included; no cell starts a formula. */
export function csvRows(result: Result, engine?: Engine): string {
  return stringify(rowsOf(result, engine).map((row) => columns.map((column) => disarmed(row[column]))));
}

/** All of it at once, for results that are few. */
export function toCsv(results: Result[]): string {
  return csvHeader() + results.map((result) => csvRows(result)).join('');
}

/** The same of the table with one row a policy. */
export function policyCsvHeader(): string {
  return stringify([[...policyColumns]]);
}

export function policyCsvRow(result: Result, engine?: Engine): string {
  const row = policyRow(result, engine);
  return stringify([policyColumns.map((column) => disarmed(row[column]))]);
}
