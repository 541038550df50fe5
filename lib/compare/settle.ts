import { periods } from '../knowledge/periods';
import type { Analysis, Evidence } from '../model';
import type { Fresh } from './change-kind';
import type { Change, ComparedClaim, Part } from './model';
import { periodKey } from './part-key';
import { possibleClaims } from './possible';
import { standing } from './standing';

export type Verdict = 'same' | 'unsettled' | 'told';

export interface Settler {
  (change: Change): Verdict;
  /** the same change, on either side the sentences first that the other side has not, of these those that name what came or went */
  freshFirst(change: Change): Change;
  /** whether a particular of either side rests on words that the other text has not */
  isFresh: Record<'before' | 'after', Fresh>;
}

/**
 * Tells a change of the policy from one of our reading: a claim that rests on sentences which stand in both texts, or
 * that the other side holds for possible, is none that the policy changed.
 */
export function settler(before: Analysis, after: Analysis): Settler {
  const [stood, stands] = [standing(before), standing(after)];
  const [maybeBefore, maybeAfter] = [possibleClaims(before), possibleClaims(after)];
  const oldKept = (span: Evidence) => stands(span, before);
  const newKept = (span: Evidence) => stood(span, after);
  // where what made it possible still stands as it stood, it is the new words that make it sure
  const wavered = (key: string) => !(maybeBefore.get(key) ?? []).every(oldKept);

  const settle = ({ key, change, before: old, after: now, came, went }: Change): Verdict => {
    const [allOld, allNew] = [every(old, oldKept), every(now, newKept)];
    const best = every(old, oldKept, 1) && every(now, newKept, 1);
    if (change === 'reworded') return best ? 'same' : 'told';
    if ((allOld && allNew) || (!old && wavered(key)) || (!now && maybeAfter.has(key))) return 'unsettled';
    if ((came.length === 0 && masks(now, went)) || (went.length === 0 && masks(old, came)))
      return 'unsettled';
    // whom a claim concerns is often told by a heading: where one sentence that makes the claim stands in both texts, it
    // was our reading of its place that changed, unless all that one side says stands and the other says more
    const people = came.length + went.length > 0 && [...came, ...went].every(({ kind }) => kind === 'people');
    const stays = old?.evidence.some(oldKept) || now?.evidence.some(newKept);
    const saysMore = (change === 'wider' && allOld) || (change === 'narrower' && allNew);
    return people && stays && !saysMore && old?.value === now?.value ? 'unsettled' : 'told';
  };
  return Object.assign(settle, {
    freshFirst: (change: Change) => ({
      ...change,
      before: change.before && freshFirst(change.before, oldKept, change.went),
      after: change.after && freshFirst(change.after, newKept, change.came),
    }),
    isFresh: { before: freshness(oldKept), after: freshness(newKept) },
  });
}

type Kept = (span: Evidence) => boolean;

function every(claim: ComparedClaim | null, kept: Kept, most = Infinity): boolean {
  return claim?.evidence.slice(0, most).every(kept) ?? true;
}

/** A particular that no sentence spells out (a way, a host) cannot be told from the claim, and counts as fresh. */
function freshness(kept: Kept): Fresh {
  return (part, { evidence }) => {
    const spelt = evidence.filter(({ quote }) => spells(quote, part));
    return spelt.length === 0 || !spelt.every(kept);
  };
}

/** Where a long particular was cut short. */
const CUT = / …$/;

function spells(quote: string, { kind, text }: Part): boolean {
  if (quote.toLowerCase().includes(text.replace(CUT, '').toLowerCase())) return true;
  const lengths = kind === 'value' ? periods(text).map(periodKey) : [];
  return lengths.length > 0 && periods(quote).some((period) => lengths.includes(periodKey(period)));
}

function freshFirst(claim: ComparedClaim, kept: Kept, parts: readonly Part[]): ComparedClaim {
  const rank = (span: Evidence) => {
    if (kept(span)) return 2;
    return parts.some((part) => spells(span.quote, part)) ? 0 : 1;
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
