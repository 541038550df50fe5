import type { Analysis, Evidence } from '../model';
import type { Change, ClaimKind, ComparedClaim, Part } from './model';
import { standing } from './standing';

export type Verdict = 'same' | 'unsettled' | 'told';

export interface Settler {
  (change: Change): Verdict;
  /** the same change, on either side the sentences first that the other side has not, of these those that name what came or went */
  freshFirst(change: Change): Change;
}

/**
 * Tells a change of the policy from one of our reading: a claim that rests on sentences which stand in both texts, or
 * that the other side holds for possible, is none that the policy changed.
 */
export function settler(before: Analysis, after: Analysis): Settler {
  const [stood, stands] = [standing(before), standing(after)];
  const [maybeBefore, maybeAfter] = [possibleKeys(before), possibleKeys(after)];
  const oldKept = (span: Evidence) => stands(span, before);
  const newKept = (span: Evidence) => stood(span, after);

  const settle = ({ key, change, before: old, after: now, came, went }: Change): Verdict => {
    const all = every(old, oldKept) && every(now, newKept);
    const best = every(old, oldKept, 1) && every(now, newKept, 1);
    if (change === 'reworded') return best ? 'same' : 'told';
    if (all || (!old && maybeBefore.has(key)) || (!now && maybeAfter.has(key))) return 'unsettled';
    if ((came.length === 0 && masks(now, went)) || (went.length === 0 && masks(old, came)))
      return 'unsettled';
    // whom a claim concerns is often told by a heading: where one sentence that makes the claim stands in both texts,
    // it was our reading of its place that changed
    const people = came.length + went.length > 0 && [...came, ...went].every(({ kind }) => kind === 'people');
    const stays = old?.evidence.some(oldKept) || now?.evidence.some(newKept);
    return people && stays && old?.value === now?.value ? 'unsettled' : 'told';
  };
  return Object.assign(settle, {
    freshFirst: (change: Change) => ({
      ...change,
      before: change.before && freshFirst(change.before, oldKept, change.went),
      after: change.after && freshFirst(change.after, newKept, change.came),
    }),
  });
}

type Kept = (span: Evidence) => boolean;

function every(claim: ComparedClaim | null, kept: Kept, most = Infinity): boolean {
  return claim?.evidence.slice(0, most).every(kept) ?? true;
}

function freshFirst(claim: ComparedClaim, kept: Kept, parts: readonly Part[]): ComparedClaim {
  const names = parts.map(({ text }) => text.toLowerCase());
  const rank = (span: Evidence) => {
    if (kept(span)) return 2;
    const quote = span.quote.toLowerCase();
    return names.some((name) => quote.includes(name)) ? 0 : 1;
  };
  const ranked = claim.evidence.map((span) => ({ span, rank: rank(span) }));
  return { ...claim, evidence: ranked.sort((a, b) => a.rank - b.rank).map(({ span }) => span) };
}

/** What a well-known proxy leaves of an address in a page that was kept without its script. */
const MASKED = /\[email\sprotected\]/i;

/** Whether the side that lacks these particulars, all of them addresses or the like, has them masked. */
function masks(claim: ComparedClaim | null, lacking: readonly Part[]): boolean {
  const values = lacking.length > 0 && lacking.every(({ kind }) => kind === 'value');
  return values && (claim?.evidence.some(({ quote }) => MASKED.test(quote)) ?? false);
}

/** Claims under their threshold: what was possible and is now claimed is surer, not new. */
function possibleKeys({ possible }: Analysis): Set<string> {
  const keys = (kind: ClaimKind, ids: string[]) => ids.map((id) => `${kind}/${id}`);
  return new Set([
    ...keys(
      'data',
      (possible.dataCategories ?? []).map(({ id }) => id),
    ),
    ...keys(
      'recipient',
      (possible.recipients ?? []).map(({ id }) => id),
    ),
    ...keys(
      'opt-out',
      (possible.optOuts ?? []).flatMap(({ targets }) => targets),
    ),
    ...keys(
      'right',
      (possible.rights ?? []).map(({ id }) => id),
    ),
    ...keys(
      'disclosure',
      (possible.disclosures ?? []).map(({ id }) => id),
    ),
  ]);
}
