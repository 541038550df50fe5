import type { Effect } from './law';
import type { Evidence, LawId, RegionId } from '../model';

/** What the laws' own phrases found in the text: handed in, for the matcher walks the text once for everyone. */
export interface LawHits {
  /** where the text names a law, its rights or its people */
  cues: LawCueHit[];
  /** where it answers an item that no finding answers */
  items: LawItemHit[];
  /** by segment id: to whom the segment speaks ("For California residents only"); empty or missing: to everyone */
  scopes: readonly (readonly RegionId[])[];
}

export interface LawCueHit {
  law: LawId;
  evidence: Evidence;
}

export interface LawItemHit {
  law: LawId;
  item: string;
  effect: Effect;
  evidence: Evidence;
}

export const noHits: LawHits = { cues: [], items: [], scopes: [] };
