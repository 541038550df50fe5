import type { FoundControl, LinkCheck, LinkReason, LinkVerdict } from '../model';

/** What is made of the evidence: the part of a check that is no measurement. */
export type Judgement = Pick<LinkCheck, 'verdict' | 'reason' | 'detail' | 'found' | 'words'>;

interface Particulars {
  detail?: string | null;
  found?: FoundControl | null;
  words?: string | null;
}

export function judgement(
  verdict: LinkVerdict,
  reason: LinkReason,
  { detail = null, found = null, words = null }: Particulars = {},
): Judgement {
  return { verdict, reason, detail, found, words };
}

export const works = (found: FoundControl, words: string | null, detail: string | null = null): Judgement =>
  judgement('works', found, { found, words, detail });
