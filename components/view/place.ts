import type { Evidence, RegionId, Segment } from '../../lib/model';
import type { Wording } from '../../lib/report/wording';

export interface Place {
  /** "For Californians"; empty where it concerns everyone */
  people: string;
  /** the two nearest headings, the policy's words */
  headings: string[];
}

/** Where a quote stands. */
export function placeOf(
  segments: readonly Segment[],
  evidence: Evidence,
  scope: readonly RegionId[],
  { labels, locale }: Wording,
): Place {
  const names = scope.map((region) => labels.people[region]);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  return { people: list, headings: (segments[evidence.segment]?.headings ?? []).slice(-2).map(bare) };
}

/** "Table of contents:" as it stands in a line with others. */
const bare = (heading: string): string => heading.replace(/[\s:;,._]+$/, '') || heading;
