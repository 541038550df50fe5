import { isWhole, topicOf } from '../place';
import { hasHit, hitsOf, type Sentence } from '../reading';
import type { ClaimAt } from './recipients';
import type { Surroundings } from './recipients-context';

/** A quote this short names a company and says little of it. */
const LABEL = 45;

/**
 * How well a place shows its claim: best where data is handed over in so many words, in a passage, section or under a
 * lead-in on it, with examples. Fitted on the annotated policies that are open, each half of them checked on the other.
 */
export function rankOf(
  { id, score, where, hit }: ClaimAt,
  surroundings: Surroundings,
  quoted: string,
): number {
  const { sentence, shares, inherited, section, headed } = surroundings;
  const { segment, index } = sentence;
  const given = where === 'own' && shares.some((act) => act.from <= hit.from);
  const alike = sentence.hits.filter(({ entry }) => entry.id === hit.entry.id).length - 1;
  const named = hit.entry.lexicon === 'company';
  return (
    2.2 * score +
    topicOf(segment, 'third-party-sharing') +
    (section ? 1 : 0) +
    (inherited?.where === 'lead' ? 0.8 : 0) +
    (where === 'lead' ? 0.2 : 0) +
    (where === 'heading' ? 0.3 : 0) +
    (headed.has(id) ? 0.6 : 0) +
    (given ? 0.45 : 0) +
    (named && id === 'analytics-providers' ? 0.4 : 0) +
    (named && quoted.length < LABEL ? -0.3 : 0) +
    0.55 * Math.min(4, alike) +
    (givesExamples(sentence) ? 0.45 : 0) +
    (isWhole(quoted) ? 0.25 : 0) -
    0.19 * Math.min(6, index) -
    besideThePoint(surroundings)
  );
}

/** Within the sentence: one that begins so is itself an example, and one in capitals is small print. */
const givesExamples = (sentence: Sentence): boolean =>
  hitsOf(sentence, 'example').some(
    ({ entry, from }) => entry.id !== 'namely' && /^\p{Ll}/u.test(sentence.tokens[from]!.text),
  );

/** Sentences that name a recipient while they tell something else: where data goes, what is not done, whose rights. */
function besideThePoint({ sentence, abroad, ofSome }: Surroundings): number {
  return (
    (hasHit(sentence, 'statement-international-transfer') ? 2 : 0) +
    (abroad ? 0.5 : 0) +
    (hasHit(sentence, 'services-column', 'opt-out') ? 0.55 : 0) +
    (hasHit(sentence, 'setting', 'rights') ? 0.5 : 0) +
    (hasHit(sentence, 'negation') ? 0.4 : 0) +
    (hasHit(sentence, 'region') ? 0.3 : 0) +
    (ofSome ? 0.3 : 0)
  );
}
