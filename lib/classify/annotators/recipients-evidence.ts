import { fullness, isScant, isWhole, topicOf } from '../place';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';
import type { ClaimAt } from './recipients';
import type { Surroundings } from './recipients-context';

/**
 * How well a place shows its claim: best where data is handed over in so many words, in a passage, section or under a
 * lead-in on it, with examples, and where a trained model takes it so (`opinion`, as log odds); early before late.
 * Fitted by logistic regression over the places of each open policy, every quarter of them checked on the others.
 */
export function rankOf(
  { segments }: Reading,
  { id, score, hit }: ClaimAt,
  surroundings: Surroundings,
  quoted: string,
  opinion: number,
): number {
  const { sentence, inherited, section, headed } = surroundings;
  const { segment, index } = sentence;
  const alike = sentence.hits.filter(({ entry }) => entry.id === hit.entry.id).length - 1;
  const named = hit.entry.lexicon === 'company';
  return (
    1.1 * score +
    0.64 * opinion +
    0.5 * topicOf(segment, 'third-party-sharing') +
    (section ? 0.95 : 0) +
    (inherited?.where === 'lead' ? 0.8 : 0) +
    (headed.has(id) ? 1.2 : 0) +
    (named && isScant(quoted) ? -1.8 : 0) +
    0.28 * Math.min(4, alike) +
    (givesExamples(sentence) ? 0.28 : 0) +
    (isWhole(quoted) ? 0.27 : 0) +
    0.6 * fullness(quoted) +
    (hasHit(sentence, 'setting', 'collecting') ? 0.6 : 0) -
    (segment.kind === 'heading' ? 2 : 0) -
    (quoted.endsWith(':') ? 0.8 : 0) -
    0.25 * Math.min(6, index) -
    1.4 * (segment.id / segments.length) -
    besideThePoint(sentence)
  );
}

/** Within the sentence: one that begins so is itself an example, and one in capitals is small print. */
const givesExamples = (sentence: Sentence): boolean =>
  hitsOf(sentence, 'example').some(
    ({ entry, from }) => entry.id !== 'namely' && /^\p{Ll}/u.test(sentence.tokens[from]!.text),
  );

/** Sentences that name a recipient while they tell something else: where data goes, what is not done, whose rights. */
function besideThePoint(sentence: Sentence): number {
  return (
    (hasHit(sentence, 'statement-international-transfer') ? 1.8 : 0) +
    (hasHit(sentence, 'services-column', 'opt-out') ? 1.6 : 0) +
    (hasHit(sentence, 'setting', 'rights') ? 0.95 : 0) +
    (hasHit(sentence, 'setting', 'purpose') ? 0.5 : 0) +
    0.5 * topicOf(sentence.segment, 'first-party-collection') +
    (hasHit(sentence, 'negation') ? 0.3 : 0) +
    (hasHit(sentence, 'region') ? 0.5 : 0)
  );
}
