import type { Analysis, LawId } from '../model';
import { differenceOf } from './change-kind';
import { CLAIM_KINDS, claimsOf } from './claims';
import { headOf } from './head';
import { withAllPeriods } from './kept-periods';
import type { Change, ComparedClaim, Comparison } from './model';
import { passagesOf } from './passages';
import { settler, type Settler } from './settle';

const KINDS: Change['change'][] = [
  'reversed',
  'added',
  'withdrawn',
  'wider',
  'narrower',
  'changed',
  'reworded',
];

/**
 * What happened between two versions of one policy, claim by claim, and in the checklists of the laws asked for. Both
 * should be read by the same engine: otherwise what the engine learnt shows as unsettled, or, where sentences changed
 * too, as a change.
 */
export function compareVersions(before: Analysis, after: Analysis, laws: readonly LawId[] = []): Comparison {
  const was = byKey(claimsOf(before, laws).map((claim) => withAllPeriods(claim, before)));
  const is = byKey(claimsOf(after, laws).map((claim) => withAllPeriods(claim, after)));
  const kept = settler(before, after);
  const changes: Change[] = [];
  const reworded: Change[] = [];
  const unsettled: Change[] = [];
  let same = 0;
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const change = changeOf(was.get(key) ?? null, is.get(key) ?? null, kept.isFresh);
    const verdict = kept(change);
    if (verdict === 'same') same++;
    else if (verdict === 'unsettled') unsettled.push(change);
    else if (change.change === 'reworded') reworded.push(kept.freshFirst(change));
    else changes.push(kept.freshFirst(change));
  }
  changes.sort((a, b) => rank(a) - rank(b));
  return {
    before: headOf(before),
    after: headOf(after),
    changes,
    reworded,
    unsettled,
    same,
    passages: passagesOf(before, after, changes),
  };
}

function changeOf(
  before: ComparedClaim | null,
  after: ComparedClaim | null,
  isFresh: Settler['isFresh'],
): Change {
  const { key, kind, id, law } = (after ?? before)!;
  const base = { key, kind, id, law, before, after };
  if (!before) return { ...base, change: 'added', came: [], went: [] };
  if (!after) return { ...base, change: 'withdrawn', came: [], went: [] };
  const { change, came, went } = differenceOf(before, after, isFresh);
  return { ...base, change: change ?? 'reworded', came, went };
}

function byKey(claims: ComparedClaim[]): Map<string, ComparedClaim> {
  return new Map(claims.map((claim) => [claim.key, claim]));
}

function rank({ change, kind }: Change): number {
  return KINDS.indexOf(change) * CLAIM_KINDS.length + CLAIM_KINDS.indexOf(kind);
}
