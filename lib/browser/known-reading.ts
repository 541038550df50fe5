import type { Document } from '../model';
import type { Reading } from './reading';
import { readings } from './readings';
import { textHash } from './text-hash';

export type Around = Partial<Pick<Reading, 'policyLinks' | 'frames' | 'pdf'>>;

/** What is known of the same text in the same tab, or null. Nothing is known of private windows. */
export async function knownReading(
  tabId: number,
  document: Pick<Document, 'blocks' | 'url'>,
  { policyLinks = [], frames = [] }: Around,
): Promise<Reading | null> {
  const known = await readings.find(tabId, await textHash(document));
  return known ? { ...known, policyLinks, frames } : null;
}
