import type { Hit } from '../../knowledge/match';
import type { Evidence, Segment, Span } from '../../model';
import { quote, spanOf } from '../evidence';
import { hasHit, type Sentence } from '../reading';
import type { ClaimAt } from './recipients';
import type { Surroundings } from './recipients-context';

/** A sentence this short is a label ("Service providers."): what follows it says the thing. */
const LABEL = 45;
const LONGEST = 400;

/** The sentence as evidence; a label goes with the sentence it introduces. */
export function quoteWithLabel(segments: Segment[], sentence: Sentence, hit: Hit, lead?: Span): Evidence {
  const { segment, start, end, index } = sentence;
  const next = segment.sentences[index + 1];
  if (end - start > LABEL || !next || next.end - start > LONGEST) return quote(sentence, hit, lead);
  const span = spanOf(segments[segment.id]!, start, next.end);
  return lead ? { ...span, lead } : span;
}

/**
 * How well a place shows its claim: best where data is handed over in so many words, in a section or under a lead-in
 * on it. The weights come from ranking the places of annotated policies by whether they are the annotator's.
 */
export function rankOf(
  { id, score, where, hit }: ClaimAt,
  surroundings: Surroundings,
  length: number,
): number {
  const { sentence, shares, inherited, section } = surroundings;
  const given = where === 'own' && shares.some((act) => act.from <= hit.from);
  const alike = sentence.hits.filter((other) => other.entry.lexicon === hit.entry.lexicon).length;
  return (
    0.7 * score +
    (section ? 1.2 : 0) +
    (inherited?.where === 'lead' ? 1 : 0) +
    (where === 'lead' ? 0.4 : 0) +
    (given ? 0.8 : 0) +
    (id === 'analytics-providers' && hit.entry.lexicon === 'company' ? 0.8 : 0) +
    (hit.entry.lexicon === 'company' && length < LABEL ? -1.5 : 0) +
    0.25 * Math.min(4, alike) +
    (length >= 60 && length <= 300 ? 0.25 : 0) -
    besideThePoint(surroundings)
  );
}

/** Sentences that name a recipient while they tell something else: where data goes, what is not done, whose rights. */
function besideThePoint({ sentence, abroad, ofSome }: Surroundings): number {
  return (
    (hasHit(sentence, 'statement-international-transfer') ? 2.2 : 0) +
    (abroad ? 1.2 : 0) +
    (hasHit(sentence, 'services-column', 'opt-out') ? 0.8 : 0) +
    (sentence.segment.kind === 'heading' ? 0.5 : 0) +
    (hasHit(sentence, 'negation') ? 0.55 : 0) +
    (hasHit(sentence, 'region') ? 0.65 : 0) +
    (ofSome ? 0.5 : 0) +
    (hasHit(sentence, 'statement-setting', 'not-personal') ? 0.4 : 0)
  );
}
