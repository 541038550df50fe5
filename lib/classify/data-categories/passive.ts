import type { Hit } from '../../knowledge/match';
import type { Sentence } from '../reading';

export const BE = new Set(['is', 'are', 'be', 'been', 'being', 'was', 'were']);

/** "is not collected", "is never knowingly stored", "never reaches our servers"; not "may not be able to access" */
export function isPassive({ tokens }: Sentence, { from, entry }: Hit): boolean {
  if (entry.props?.subject === 'data' || isBareParticiple(tokens, from)) return true;
  const before = tokens.slice(Math.max(0, from - reach(tokens, from)), from).map(({ lower }) => lower);
  return before.slice(before.findLastIndex((word) => word === 'to') + 1).some((word) => BE.has(word));
}

/** "Health data (not collected)" */
const isBareParticiple = (tokens: Sentence['tokens'], act: number): boolean =>
  /^(?:not|never)$/.test(tokens[act - 1]?.lower ?? '') &&
  (act === 1 || tokens[act - 1]!.before === 'mark') &&
  tokens[act]!.lower.endsWith('ed');

/** "is neither requested nor processed", "is not required and not collected" */
const reach = (tokens: Sentence['tokens'], act: number): number =>
  /^(?:and|nor|or)$/.test(tokens[act - 2]?.lower ?? '') || tokens[act - 1]?.lower === 'nor' ? 6 : 3;
