import type { Segment } from '../../model';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';

/**
 * Whether a sentence says how requests are made of which a choice is none: "To submit a request to know, …", what
 * somebody's agent needs, or "you may exercise this right …" where that right has a heading of its own.
 */
export function asksOtherwise(reading: Reading, sentence: Sentence): boolean {
  if (isOther(sentence) || isForAgents(sentence)) return true;
  return titlesOf(reading, sentence.segment).some((each) => isForAgents(each) || isOther(each));
}

const isOther = (sentence: Sentence): boolean =>
  (requestSays(sentence, 'other') || (requestSays(sentence, 'other-right') && !speaksOfRights(sentence))) &&
  !requestSays(sentence, 'any', 'those-rights');

/** Of several rights one may be meant that is named nowhere near; the lexicon has the word beside "right". */
const speaksOfRights = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => lower === 'rights');

const isForAgents = (sentence: Sentence): boolean => hasHit(sentence, 'opt-out-procedure', 'agent');

/** The innermost heading, and one that is run into the paragraph. */
const titlesOf = ({ sentences }: Reading, segment: Segment): Sentence[] => [
  ...segment.headingIds.slice(-1).flatMap((id) => sentences[id]!),
  ...(segment.runIn ? sentences[segment.id]!.slice(0, 1) : []),
];

/** Whether the sentence has words of requests and rights with one of the ids. */
export const requestSays = (sentence: Sentence, ...ids: string[]): boolean =>
  hitsOf(sentence, 'opt-out-request').some(({ entry }) => ids.includes(entry.id));
