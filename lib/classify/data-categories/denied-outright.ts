import { isConditional } from '../frame';
import { hitsOf, type Sentence } from '../reading';
import type { Refusal } from './refused-acts';

const DO = /^(?:do|does|did|will)$/;

/** "We don't track you", "we do not create profiles": where the words themselves are the act, they follow on the "not". */
export function deniedOutright(sentence: Sentence, from: number): Refusal | null {
  const { tokens } = sentence;
  const negator = hitsOf(sentence, 'negation').find(({ to }) => to === from);
  if (!negator || isConditional(sentence, negator)) return null;
  const verb = DO.test(tokens[negator.from - 1]?.lower ?? '') ? negator.from - 1 : negator.from;
  if (verb === negator.from && tokens[verb]!.lower !== 'never') return null;
  return /^(?:we|i)$/.test(tokens[verb - 1]?.lower ?? '') ? 'takes' : null;
}
