import type { Hit } from '../../knowledge/match';
import type { RecipientId } from '../../model';
import { hitsOf, type Sentence } from '../reading';
import { gapBefore, type Capitals, type UnlistedName } from './companies-capitals';

const MAX_WORDS = 3;
const OWN = new Set(['our', 'its', 'the', 'a', 'an']);
/** How many words may stand between "our" and the role: "our trusted email service provider". */
const REACH = 4;
const LEAST_LETTERS = 3;

/** Names right behind the word for what the company is: "our payment processor, Example". */
export function namesByRole(sentence: Sentence, roles: readonly Hit[], words: Capitals): UnlistedName[] {
  const { tokens } = sentence;
  const ones = new Set(hitsOf(sentence, 'recipient-one').map((hit) => hit.to));
  const gap = (at: number): string => gapBefore(sentence, at);
  return roles.flatMap(({ from, to, entry }) => {
    const owned = tokens.slice(Math.max(0, from - REACH), from + 1).some(({ lower }) => OWN.has(lower));
    if (!owned || to >= tokens.length || !ones.has(to) || !/^,? $/.test(gap(to))) return [];
    let last = to;
    while (last - to + 1 < MAX_WORDS && words.capital(last + 1) && gap(last + 1) === ' ') last++;
    const all = Array.from({ length: last - to + 1 }, (_, index) => to + index);
    const [start, end] = [tokens[to]!.start, tokens[last]!.end];
    if (end - start < LEAST_LETTERS || !all.every((at) => words.capital(at) && !words.barred(at))) return [];
    return [{ id: entry.id as RecipientId, start, end }];
  });
}
