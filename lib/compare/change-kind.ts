import type { RegionId } from '../model';
import type { ChangeKind, ComparedClaim, Part } from './model';
import { lacking } from './part-key';
import { peopleBeyond, peopleParts } from './people';

const NO = new Set(['not-collected', 'denied', 'said-not-offered']);
/** how much is granted, least first */
const GRANTED = ['not-applicable', 'conditional', 'stated'];

export interface Difference {
  change: ChangeKind | null;
  came: Part[];
  went: Part[];
}

/** Whether a particular of a claim rests on words that the other text has not. */
export type Fresh = (part: Part, claim: ComparedClaim) => boolean;

/**
 * What became of a claim that both sides make; `change` is null where they make the same. A particular whose sentence
 * stands in the other text too is none that came or went.
 */
export function differenceOf(
  before: ComparedClaim,
  after: ComparedClaim,
  isFresh: Record<'before' | 'after', Fresh>,
): Difference {
  const fresh = lacking(after.parts, before.parts).filter((part) => isFresh.after(part, after));
  const gone = lacking(before.parts, after.parts).filter((part) => isFresh.before(part, before));
  const came = [...fresh, ...peopleParts(after.scope, before.scope)];
  const went = [...gone, ...peopleParts(before.scope, after.scope)];
  return { change: kindOf(before, after, came, went), came, went };
}

function kindOf(before: ComparedClaim, after: ComparedClaim, came: Part[], went: Part[]): ChangeKind | null {
  if (before.value !== after.value) {
    if (NO.has(before.value) !== NO.has(after.value)) return 'reversed';
    const [was, is] = [GRANTED.indexOf(before.value), GRANTED.indexOf(after.value)];
    if (was < 0 || is < 0) return 'changed';
    return is > was ? 'wider' : 'narrower';
  }
  const more = directions(before, after, came, went);
  if (more.size > 1) return 'changed';
  return [...more][0] ?? null;
}

/** A claim for some that is now for all is wider, though the list of people is now empty. */
function directions(
  before: ComparedClaim,
  after: ComparedClaim,
  came: Part[],
  went: Part[],
): Set<ChangeKind> {
  const found = new Set<ChangeKind>();
  // addresses move with every relaunch of a site: they are shown, and make no change by themselves
  const particulars = (parts: Part[]) => parts.filter(({ kind }) => kind !== 'people' && kind !== 'link');
  if ([...came, ...went].some(({ kind }) => kind === 'value')) found.add('changed');
  if (particulars(came).some(({ kind }) => kind !== 'value')) found.add('wider');
  if (particulars(went).some(({ kind }) => kind !== 'value')) found.add('narrower');
  const reach = reachOf(before.scope, after.scope);
  if (reach) found.add(reach);
  return found;
}

function reachOf(before: readonly RegionId[], after: readonly RegionId[]): ChangeKind | null {
  if (before.length === 0 || after.length === 0) {
    if (before.length === after.length) return null;
    return after.length === 0 ? 'wider' : 'narrower';
  }
  const came = peopleBeyond(after, before).length > 0;
  const went = peopleBeyond(before, after).length > 0;
  if (came && went) return 'changed';
  return came ? 'wider' : went ? 'narrower' : null;
}
