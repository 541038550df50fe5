import type { Disposition } from '../../model';
import { isQuestion } from '../place';
import { hasHit, type Reading, type Sentence } from '../reading';
import { refuses } from './refusals';

/** What a policy says of children's data, with the sentences that say it. */
export interface ChildrenClaim {
  disposition: Disposition;
  sentences: Sentence[];
  score: number;
}

/** Fewer words are a heading or a link ("Children's information"). */
const SAID = 6;

/**
 * "We do not knowingly collect data from children" is not-collected, also where consent is asked for, unless the policy
 * says what is held of them: their accounts, or what their parents give. A service merely "not directed to children"
 * says nothing, nor does a promise to delete what came in by mistake.
 */
export function childrenClaim(reading: Reading): ChildrenClaim | null {
  const sentences = reading.sentences.flat();
  const about = sentences.filter((sentence) => isAboutChildren(reading, sentence));
  // a college speaks of students, and never of children
  if (!about.length) return null;
  const held = sentences.filter((sentence) => says(sentence, 'held'));
  const refused = about.filter(
    (sentence) =>
      hasHit(sentence, 'data-children', 'child') &&
      (refuses(sentence) || hasHit(sentence, 'data-children', 'kept-out')),
  );
  if (refused.length && held.length) return { disposition: 'collected', sentences: held, score: 0.6 };
  if (refused.length) return { disposition: 'not-collected', sentences: refused, score: 0.93 };
  const collected = sentences.filter(
    (sentence) => held.includes(sentence) || (says(sentence, 'collected') && about.includes(sentence)),
  );
  if (!collected.length) return null;
  return { disposition: 'collected', sentences: collected, score: collected.length > 1 ? 0.6 : 0.5 };
}

/** Requests of parents, the law's own words and what users may not do say nothing of what is held. */
const ASIDES = ['verification', 'legal-definition', 'conduct'];

const isAboutChildren = ({ sentences }: Reading, sentence: Sentence): boolean =>
  hasHit(sentence, 'data-children', 'child') ||
  sentence.segment.headingIds
    .slice(-1)
    .some((id) => sentences[id]!.some((each) => hasHit(each, 'data-children', 'child')));

const says = (sentence: Sentence, what: 'collected' | 'held'): boolean =>
  sentence.segment.kind !== 'heading' &&
  sentence.tokens.length >= SAID &&
  hasHit(sentence, 'data-children', what) &&
  !isQuestion(sentence) &&
  !hasHit(sentence, 'data-children', 'unaware') &&
  !hasHit(sentence, 'data-children', 'elsewhere') &&
  !ASIDES.some((id) => hasHit(sentence, 'data-context', id)) &&
  !hasHit(sentence, 'negation');
