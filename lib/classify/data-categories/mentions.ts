import type { Hit } from '../../knowledge/match';
import type { DataCategoryId } from '../../model';
import { frameAt, type Frame } from '../frame';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';

/** How far the words alone go: strong names data about people wherever it stands, weak may speak of anything. */
export type Strength = 'weak' | 'plain' | 'strong';

/** What the place makes of the words, from the best sign of collection to the best sign of something else. */
export type Place = 'collected' | 'inventory' | 'used' | 'bare' | 'aside';

/** A place where the policy names a category of data. */
export interface Mention {
  id: DataCategoryId;
  strength: Strength;
  hit: Hit;
  sentence: Sentence;
  place: Place;
  frame: Frame | null;
  /** other categories that the sentence names: an enumeration of data speaks of data */
  siblings: number;
}

export function mentionsOf(reading: Reading): Mention[] {
  return reading.sentences.flat().flatMap((sentence) => mentionsIn(reading, sentence));
}

function mentionsIn(reading: Reading, sentence: Sentence): Mention[] {
  const hits = hitsOf(sentence, 'data-category');
  if (!hits.length) return [];
  const siblings = new Set(hits.map((hit) => hit.entry.id)).size - 1;
  const inventory = underHeading(reading, sentence, 'inventory');
  const aside = underHeading(reading, sentence, 'aside') && !inventory;
  return hits.map((hit) => {
    const frame = frameAt(reading, sentence, hit.from);
    return {
      id: hit.entry.id as DataCategoryId,
      strength: (hit.entry.props?.strength as Strength | undefined) ?? 'plain',
      hit,
      sentence,
      frame,
      siblings,
      place: placeOf(sentence, frame, inventory, aside),
    };
  });
}

function placeOf(sentence: Sentence, frame: Frame | null, inventory: boolean, aside: boolean): Place {
  if (hasHit(sentence, 'data-context', 'verification')) return 'aside';
  const act = frame?.source === 'heading' ? undefined : frame?.act.id;
  if (aside && frame?.source !== 'own' && frame?.source !== 'lead') return 'aside';
  if (act === 'collect' || act === 'provide') return 'collected';
  if (inventory) return 'inventory';
  if (act) return 'used';
  return aside ? 'aside' : 'bare';
}

function underHeading({ sentences }: Reading, { segment }: Sentence, id: string): boolean {
  const nearest = segment.headingIds.at(-1);
  return nearest !== undefined && sentences[nearest]!.some((each) => hasHit(each, 'data-context', id));
}
