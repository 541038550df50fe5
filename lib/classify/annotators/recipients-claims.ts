import type { Evidence, RecipientId } from '../../model';
import { distinctQuotes } from '../evidence';
import type { Sentence } from '../reading';
import { together } from '../witnesses';

/** One place that speaks for a recipient. */
export interface Place {
  id: RecipientId;
  /** 0 to 1: how often such a place is right */
  score: number;
  /** how well it shows the claim to a reader; only compared */
  rank: number;
  sentence: Sentence;
  evidence: Evidence;
}

const MAX_EVIDENCE = 5;
/** More places of the same kind make a claim surer, but not by much: they err together. */
const ECHO = 0.25;
const SUREST = 0.99;
/** A passage that speaks of the recipient in several sentences is where the policy means to. */
const DWELLING = 0.53;
const MOST_DWELLING = 4;

/** The places of one recipient as one claim: best first, one for each sentence. */
export function weigh(places: Place[]): { score: number; evidence: Evidence[]; sentences: Sentence[] } {
  const distinct = bySentence(places);
  const inSegment = new Map<number, number>();
  for (const { sentence } of distinct)
    inSegment.set(sentence.segment.id, (inSegment.get(sentence.segment.id) ?? 0) + 1);
  const rankOf = ({ rank, sentence }: Place): number =>
    rank + DWELLING * Math.min(MOST_DWELLING, inSegment.get(sentence.segment.id)!);
  return {
    score: scoreOf(distinct),
    evidence: distinctQuotes(
      [...distinct].sort((a, b) => rankOf(b) - rankOf(a)).map((place) => place.evidence),
      MAX_EVIDENCE,
    ),
    sentences: distinct.map((place) => place.sentence),
  };
}

/** How surely some places together speak for a recipient, 0 to 1; none: 0. */
export function scoreOf(places: Place[]): number {
  return together(
    bySentence(places).map(({ score }) => score),
    ECHO,
    SUREST,
  );
}

/** The best place of each sentence, best first. */
function bySentence(places: Place[]): Place[] {
  const seen = new Set<Sentence>();
  return [...places]
    .sort((a, b) => b.score - a.score)
    .filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence));
}
