import type { Hit } from '../../knowledge/match';
import type { Evidence, Segment, Span } from '../../model';
import { quote, spanOf } from '../evidence';
import type { Sentence } from '../reading';
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

/** How well a place shows its claim: best where data is said to be handed over in so many words, in a section on it. */
export function rankOf({ score, where, hit }: ClaimAt, surroundings: Surroundings, length: number): number {
  const { sentence, shares, inherited, section, aside } = surroundings;
  const handedOver = shares.some((act) => act.from <= hit.from);
  const alike = sentence.hits.filter((other) => other.entry.lexicon === hit.entry.lexicon).length;
  return (
    score +
    (where === 'own' && handedOver ? 0.25 : 0) +
    (where === 'lead' ? 0.3 : inherited?.where === 'lead' ? 0.1 : 0) +
    (section ? 0.3 : 0) +
    Math.min(0.15, 0.05 * (alike - 1)) +
    (length < 30 ? -0.3 : length > 400 ? -0.1 : 0) -
    (aside ? 0.2 : 0)
  );
}
