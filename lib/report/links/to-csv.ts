import { stringify } from 'csv-stringify/sync';
import { disarmed } from '../csv/disarm';
import { isFailure, type Result } from '../to-json';
import { linkRows } from './rows';
import { nothingOf } from './words';

/** In this order; several values in one cell are parted by "; ". docs/reading-a-report.md says what each holds. */
export const linkColumns = [
  'source',
  'targets',
  'methods',
  'vendor',
  'scope',
  'link',
  'text',
  'quote',
  'error',
  'note',
];

/** The line of column names, newline included. */
export function linksCsvHeader(): string {
  return stringify([linkColumns]);
}

/**
 * One row for each link of each opt-out; one for an input that failed, and one for a policy that offers none, or that was not
 * searched, which the note tells apart: an input without a row would look like one that was not read. No cell starts a formula.
 */
export function linksCsvRows(result: Result): string {
  return stringify(cellsOf(result).map((row) => linkColumns.map((column) => disarmed(row[column]))));
}

function cellsOf(result: Result): Record<string, string | null>[] {
  if (isFailure(result)) return [{ source: result.source, error: result.error.message }];
  const rows = linkRows(result);
  if (rows.length === 0) return [{ source: result.document.source, note: nothingOf(result) }];
  return rows.map(({ targets, methods, scope, ...row }) => ({
    ...row,
    targets: targets.join('; '),
    methods: methods.join('; '),
    scope: scope.join('; '),
  }));
}
