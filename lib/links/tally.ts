import { linkVerdicts, type LinkVerdict, type ReviewRow } from '../model';

export type Tally = Record<LinkVerdict, number>;

/** How many links have which verdict. */
export function tally(rows: readonly ReviewRow[]): Tally {
  const counts = Object.fromEntries(linkVerdicts.map((verdict) => [verdict, 0])) as Tally;
  for (const { check } of rows) if (check) counts[check.verdict]++;
  return counts;
}

/** A person who follows the link does not get to opt out safely. */
export const isBroken = (verdict: LinkVerdict): boolean =>
  verdict === 'dead' || verdict === 'lands-elsewhere' || verdict === 'insecure';

/** Whether it works is not known. */
export const isUnchecked = (verdict: LinkVerdict): boolean =>
  verdict === 'not-checkable' || verdict === 'needs-javascript';
