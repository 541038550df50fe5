import type { Territory } from '../knowledge/law';
import type { RegionId } from '../model';

/** How many of a law's people a scope reaches. */
export type Coverage = 'all' | 'some' | 'none';

/**
 * A claim without scope concerns everyone. Of a claim with scope, one region that holds the law's people is
 * enough; regions that lie elsewhere neither help nor hurt.
 */
export function coverage(scope: readonly RegionId[], { people, wider, parts }: Territory): Coverage {
  if (scope.length === 0) return 'all';
  if (scope.some((region) => people.includes(region) || wider.includes(region))) return 'all';
  return scope.some((region) => parts.includes(region)) ? 'some' : 'none';
}
