import type { Hit } from '../knowledge/match';
import type { Evidence } from '../model';
import { leadSpan, quoteWithLabel } from './evidence';
import { governs } from './frame';
import { leadSentences, leadsOf } from './place';
import { hasHit, hitsOf, type Reading, type Sentence } from './reading';

/** A place where a lexicon's entry holds in its setting. */
export interface Cue {
  id: string;
  hit: Hit;
  sentence: Sentence;
  /** 0 to 1: how surely such a phrase in such a place carries the claim */
  weight: number;
  negated: boolean;
  /** the nearest headings speak of the same: this is the place where the policy means to say it */
  athome: boolean;
  /** how many phrases of the same id the sentence has */
  hits: number;
  evidence: Evidence;
}

const MOST_LEADS = 3;
const DEFAULT_WEIGHT = 0.9;
/** A heading announces; the sentence below it says. One that names several ("Access and correction") says it itself. */
const HEADING_WEIGHT = 0.45;
const LISTING_HEADING_WEIGHT = 0.6;

/**
 * Every place where the lexicon's phrases hold, by id. An entry may ask for a setting (props.needs: a `setting` id
 * in the sentence, its lead-in, its segment or the two nearest headings; with props.near "close" just the first two)
 * and may bar one in its own sentence or the one that opens its list (props.avoids).
 */
export function findCues(reading: Reading, lexicon: string): Map<string, Cue[]> {
  const cues = new Map<string, Cue[]>();
  const headings = headingsOf(reading, lexicon);
  for (const sentence of reading.sentences.flat()) {
    for (const hit of hitsOf(sentence, lexicon)) {
      const weight = weightOf(reading, sentence, hit);
      if (weight === 0) continue;
      const list = cues.get(hit.entry.id) ?? [];
      const athome = sentence.segment.headingIds.slice(-2).some((id) => headings.get(id)?.has(hit.entry.id));
      list.push({ ...cueOf(reading, sentence, hit, weight), athome });
      cues.set(hit.entry.id, list);
    }
  }
  return cues;
}

/** By segment id of a heading: the ids that it speaks of. */
function headingsOf(reading: Reading, lexicon: string): Map<number, Set<string>> {
  const headings = reading.segments.filter(({ kind }) => kind === 'heading');
  return new Map(
    headings.map(({ id }) => [
      id,
      new Set(reading.sentences[id]!.flatMap((each) => hitsOf(each, lexicon).map(({ entry }) => entry.id))),
    ]),
  );
}

function cueOf(reading: Reading, sentence: Sentence, hit: Hit, weight: number): Omit<Cue, 'athome'> {
  const negated = hitsOf(sentence, 'negation').some((negator) => governs(sentence, negator, hit));
  const lead = sentence.segment.kind === 'heading' ? undefined : leadSpan(reading.segments, sentence.segment);
  const hits = hitsOf(sentence, hit.entry.lexicon).filter(({ entry }) => entry.id === hit.entry.id).length;
  return {
    id: hit.entry.id,
    hit,
    sentence,
    weight,
    negated,
    hits,
    evidence: quoteWithLabel(reading, sentence, hit, lead),
  };
}

function weightOf(reading: Reading, sentence: Sentence, { entry }: Hit): number {
  const { needs, near: nearness, avoids, weight } = entry.props ?? {};
  if (typeof avoids === 'string' && isIn(reading, sentence, avoids)) return 0;
  const own = typeof weight === 'number' ? weight : DEFAULT_WEIGHT;
  const placed =
    sentence.segment.kind === 'heading' ? Math.min(own, headingWeight(sentence, entry.lexicon)) : own;
  if (typeof needs !== 'string') return placed;
  const near = settingAt(reading, sentence, needs);
  if (near === null || (nearness === 'close' && near !== 'sentence' && near !== 'lead')) return 0;
  return placed * NEARNESS[near];
}

/** In the sentence itself or in the one that opens its list. */
const isIn = (reading: Reading, sentence: Sentence, setting: string): boolean =>
  [sentence, ...leadSentences(reading, sentence.segment).slice(-1)].some((each) =>
    hasHit(each, 'setting', setting),
  );

const headingWeight = (heading: Sentence, lexicon: string): number =>
  new Set(hitsOf(heading, lexicon).map(({ entry }) => entry.id)).size > 1
    ? LISTING_HEADING_WEIGHT
    : HEADING_WEIGHT;

export type Nearness = 'sentence' | 'lead' | 'segment' | 'heading';
const NEARNESS: Record<Nearness, number> = { sentence: 1, lead: 0.98, segment: 0.9, heading: 0.9 };

/** How near a setting is named: in the sentence, its lead-in, its segment, or one of the two nearest headings. */
export function settingAt(reading: Reading, sentence: Sentence, setting: string): Nearness | null {
  if (hasHit(sentence, 'setting', setting)) return 'sentence';
  const { segment } = sentence;
  const names = (id: number) => reading.sentences[id]!.some((each) => hasHit(each, 'setting', setting));
  if (leadsOf(reading, segment, MOST_LEADS).some(names)) return 'lead';
  if (names(segment.id)) return 'segment';
  return segment.headingIds.slice(-2).some(names) ? 'heading' : null;
}
