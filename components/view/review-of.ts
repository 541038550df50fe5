import { version } from '../../package.json';
import { notAsked, signals } from '../../lib/links/signals';
import { tally } from '../../lib/links/tally';
import {
  REVIEW_SCHEMA_VERSION,
  type Analysis,
  type HrefLink,
  type LinkReview,
  type ReviewRow,
} from '../../lib/model';
import type { LinkChecks } from './link-checks.svelte';

/** The review as it stands: the policy's mechanisms with what is known of their links by now. */
export function reviewOf(
  analysis: Analysis,
  unchecked: readonly ReviewRow[],
  around: readonly HrefLink[],
  checks: Pick<LinkChecks, 'of' | 'gpc'>,
): LinkReview {
  const rows = unchecked.map((row) => ({ ...row, check: row.link ? checks.of(row.link) : null }));
  const times = rows.flatMap(({ check }) => check?.checkedAt ?? []).sort();
  return {
    schemaVersion: REVIEW_SCHEMA_VERSION,
    engine: { name: 'smallprint', version },
    reviewedAt: times.at(-1) ?? new Date().toISOString(),
    counts: tally(rows),
    rows,
    signals: [signals(analysis, checks.gpc ?? notAsked(null), around)],
    failures: [],
  };
}
