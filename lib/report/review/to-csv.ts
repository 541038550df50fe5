import { stringify } from 'csv-stringify/sync';
import type { LinkReview, ReviewRow } from '../../model';
import { disarmed } from '../csv/disarm';

/** In this order; several values in one cell are parted by "; ". docs/reviewing-links.md says what each holds. */
export const reviewColumns = [
  ...['id', 'source', 'origin', 'targets', 'methods', 'vendor', 'scope', 'link', 'text'],
  ...['verdict', 'reason', 'detail', 'found', 'words', 'final_url', 'status', 'title', 'redirects', 'ms'],
  ...['checked_at', 'browser', 'cached', 'steps', 'cautions', 'quote', 'note', 'error'],
];

/**
 * A row for each mechanism and each input that failed, and one of its name alone for a policy that offers none: an
 * input without a row would look like one that was not read. `notes`: by row id. No cell starts a formula.
 */
export function reviewCsv(
  { rows, signals, failures }: LinkReview,
  notes: Record<string, string> = {},
): string {
  const named = new Set(rows.map(({ source }) => source));
  const silent = signals.filter(({ source }) => !named.has(source)).map(({ source }) => ({ source }));
  const failed = failures.map(({ source, error }) => ({ source, error: error.message }));
  const cells: Record<string, string | number | null>[] = [
    ...rows.map((row) => ({ ...cellsOf(row), note: notes[row.id] ?? '' })),
    ...silent,
    ...failed,
  ];
  return stringify([
    reviewColumns,
    ...cells.map((row) => reviewColumns.map((column) => disarmed(row[column]))),
  ]);
}

function cellsOf({ check, ...row }: ReviewRow): Record<string, string | number | null> {
  const { id, source, origin, vendor, link, text, quote } = row;
  return {
    ...{ id, source, origin, vendor, link, text, quote },
    targets: row.targets.join('; '),
    methods: row.methods.join('; '),
    scope: row.scope.join('; '),
    steps: row.steps.join('; '),
    cautions: row.cautions.join('; '),
    ...(check && {
      ...{ verdict: check.verdict, reason: check.reason, detail: check.detail, found: check.found },
      ...{ words: check.words, final_url: check.finalUrl, status: check.status, title: check.title },
      redirects: check.hops.map(({ url }) => url).join('; '),
      ...{ ms: check.ms, checked_at: check.checkedAt },
      ...{ browser: String(check.browser), cached: String(check.cached) },
    }),
  };
}
