import type { Hit } from '../../knowledge/match';
import type { DataCategoryId } from '../../model';
import { frameAt } from '../frame';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';
import { refusalAt, refuses, type Refusal } from './refusals';
import { collectedInRow } from './tables';

/** How far the words alone go: strong names data about people wherever it stands, weak may speak of anything. */
export type Strength = 'weak' | 'plain' | 'strong';

/** What the place makes of the words, from the best sign of collection to signs of something else. */
export type Place = 'collected' | 'inventory' | 'used' | 'bare' | 'aside';

/** A place where the policy names a category of data. */
export interface Mention {
  id: DataCategoryId;
  strength: Strength;
  hit: Hit;
  sentence: Sentence;
  place: Place;
  /** whether the act that governs it stands in the same sentence */
  own: boolean;
  refusal: Refusal | null;
  /** other categories that the sentence names: an enumeration of data speaks of data */
  siblings: number;
}

export function mentionsOf(reading: Reading): Mention[] {
  return reading.sentences.flatMap((sentences) =>
    sentences.flatMap((sentence, index) => mentionsIn(reading, sentence, sentences[index - 1])),
  );
}

function mentionsIn(reading: Reading, sentence: Sentence, previous: Sentence | undefined): Mention[] {
  const hits = hitsOf(sentence, 'data-category');
  if (!hits.length) return [];
  const siblings = new Set(hits.map((hit) => hit.entry.id)).size - 1;
  const inventory = underHeading(reading, sentence, 'inventory');
  const aside = !inventory && underHeading(reading, sentence, 'aside');
  const spread = previous !== undefined && spreads(previous, sentence);
  const answer = collectedInRow(reading, sentence.segment);
  return hits.map((hit) => {
    const refusal = spread || answer === false ? 'takes' : refusalAt(reading, sentence, hit.from, hit.to);
    return {
      id: hit.entry.id as DataCategoryId,
      strength: (hit.entry.props?.strength as Strength | undefined) ?? 'plain',
      hit,
      sentence,
      siblings,
      refusal,
      ...(answer
        ? { place: 'collected' as const, own: true }
        : placeOf(reading, sentence, hit, inventory, aside)),
    };
  });
}

/** "We never ask for sensitive information. Sensitive information means data on health, …" refuses what it defines. */
const spreads = (previous: Sentence, sentence: Sentence): boolean =>
  hasHit(sentence, 'data-context', 'hypothetical') &&
  hasHit(previous, 'data-context', 'sensitive-data') &&
  hasHit(sentence, 'data-context', 'sensitive-data') &&
  refuses(previous);

function placeOf(
  reading: Reading,
  sentence: Sentence,
  hit: Hit,
  inventory: boolean,
  aside: boolean,
): Pick<Mention, 'place' | 'own'> {
  if (hasHit(sentence, 'data-context', 'verification')) return { place: 'aside', own: false };
  const frame = frameAt(reading, sentence, hit.from);
  const own = frame?.source === 'own';
  const act = frame?.source === 'heading' ? undefined : frame?.act.id;
  if (aside && !own && frame?.source !== 'lead') return { place: 'aside', own };
  if (act === 'collect' || act === 'provide') return { place: 'collected', own };
  if (inventory) return { place: 'inventory', own };
  if (act) return { place: 'used', own };
  return { place: aside ? 'aside' : 'bare', own };
}

function underHeading({ sentences }: Reading, { segment }: Sentence, id: string): boolean {
  const nearest = segment.headingIds.at(-1);
  return nearest !== undefined && sentences[nearest]!.some((each) => hasHit(each, 'data-context', id));
}
