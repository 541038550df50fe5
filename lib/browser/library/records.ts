import type { Analysis, Document } from '../../model';

/** One policy that a person saved; light enough to list hundreds. */
export interface SavedPolicy {
  /** its address without fragment */
  id: string;
  url: string;
  /** who speaks in it, else its title, else its host */
  name: string;
  title: string | null;
  language: string;
  words: number;
  effectiveDate: string | null;
  /** ISO date-time */
  addedAt: string;
  /** when it was last read, whether it had changed or not */
  readAt: string;
  versions: number;
  /** bytes of all its versions */
  bytes: number;
  /** claims that differ between its last two versions; null where there is one */
  changes: number | null;
  /** false while its last changes were not looked at */
  seen: boolean;
}

/** The text as it stood at one time, and what was read in it. */
export interface SavedVersion {
  policy: string;
  /** 1, 2, 3, ... */
  number: number;
  /** when this text was first seen */
  readAt: string;
  /** of the text, so that the same text is not kept twice */
  hash: string;
  bytes: number;
  analysis: Analysis;
  /** the text itself: a newer engine reads an older version anew before it compares */
  document: Document;
}

/** The address by which a policy is known: a fragment names a place within it. */
export function policyId(url: string): string {
  return url.split('#')[0]!;
}
