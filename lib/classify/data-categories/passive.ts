import type { Hit } from '../../knowledge/match';
import type { Sentence } from '../reading';

export const BE = new Set(['is', 'are', 'be', 'been', 'being', 'was', 'were']);

/** "is not collected", "is never knowingly stored", "never reaches our servers"; not "may not be able to access" */
export function isPassive({ tokens }: Sentence, { from, to, entry }: Hit): boolean {
  if (entry.props?.subject === 'data' || isBareParticiple(tokens, { from, to })) return true;
  const before = tokens.slice(Math.max(0, from - reach(tokens, from)), from).map(({ lower }) => lower);
  return before.slice(before.findLastIndex((word) => word === 'to') + 1).some((word) => BE.has(word));
}

/** "Health data (not collected)", "is read on your phone and never sent to us" */
const isBareParticiple = (tokens: Sentence['tokens'], { from, to }: Pick<Hit, 'from' | 'to'>): boolean =>
  /^(?:not|never)$/.test(tokens[from - 1]?.lower ?? '') &&
  ((/ed$/.test(tokens[from]!.lower) && (from === 1 || tokens[from - 1]!.before === 'mark')) ||
    (tokens[from - 2]?.lower === 'and' && /^(?:us|servers?)$/.test(tokens[to - 1]!.lower)));

/** "is neither requested nor processed", "is not required and not collected" */
const reach = (tokens: Sentence['tokens'], act: number): number =>
  /^(?:and|nor|or)$/.test(tokens[act - 2]?.lower ?? '') || tokens[act - 1]?.lower === 'nor' ? 6 : 3;
