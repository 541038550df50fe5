import type { RegionId } from '../model';
import type { Part } from './model';

/** Of whom some are a part. */
const WITHIN: Partial<Record<RegionId, RegionId>> = { 'US-CA': 'US', 'US-states': 'US', 'CA-QC': 'CA' };

/** Of these people, those that the others do not take in. */
export function peopleBeyond(these: readonly RegionId[], those: readonly RegionId[]): RegionId[] {
  return these.filter((region) => !those.includes(region) && !those.includes(WITHIN[region] ?? region));
}

export function peopleParts(these: readonly RegionId[], those: readonly RegionId[]): Part[] {
  return peopleBeyond(these, those).map((text) => ({ kind: 'people', text }));
}
