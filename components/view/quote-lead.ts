import type { Evidence, Range, Segment } from '../../lib/model';
import { clip } from './quote-length';

/**
 * The words that introduce the list in which a quote is an item ("We do not collect the following:"); null where it
 * has none, or where the paragraph above announces nothing and the item says it all.
 */
export function leadOf(
  segments: readonly Segment[],
  segment: Segment,
  evidence: Evidence,
  shown: string,
): string | null {
  const place = evidence.lead?.segment ?? (segment.kind === 'list-item' ? segment.lead : null);
  const lead = place === null ? undefined : segments[place];
  const whole = evidence.lead ?? (lead && lastOf(lead, { start: 0, end: lead.text.length }));
  if (!whole) return null;
  const words = evidence.lead?.quote ?? lead!.text.slice(whole.start, whole.end);
  if (!announces(words) && standsAlone(segment, shown)) return null;
  const sentences = lead ? sentencesIn(lead, whole) : [];
  const end = sentences.at(-1) ?? '';
  if (OWN_WORDS.test(end)) return clip(end);
  // "… are described below. Please note that we sell nothing." introduces by its first sentence
  return clip((announces(end) ? null : sentences.findLast(announces)) ?? words);
}

/** A sentence that introduces by itself: "For example:" does not, "These are:" may have lost who does not do what. */
const OWN_WORDS = /\bwe\b.*:$/is;

/** A list follows; a paragraph that only stands above one says nothing of it. */
const announces = (words: string): boolean =>
  !/[.!?]["”’)]?\s*$/.test(words) || /\b(?:following|follows|below|these|listed)\b/i.test(words);

/** "We" or "you" and what they do, at the start of a sentence or after its condition: no list is needed for that. */
const OWN_CLAUSE = /(?:^|[.:!?,"”)]\s+)(?:we|you)\s+(?!(?:and|or)\b)\p{L}/iu;
const VERB = /\b(?:may|might|will|can|must|is|are|was|were|has|have|does?)\b/i;

/** An item that is a sentence of its own, or a paragraph of them. */
function standsAlone(segment: Segment, shown: string): boolean {
  if (OWN_CLAUSE.test(shown)) return true;
  return segment.sentences.length > 1 && shown.length > 60 && VERB.test(shown);
}

function sentencesIn({ sentences, text }: Segment, { start, end }: Range): string[] {
  return sentences
    .filter((sentence) => sentence.start >= start && sentence.start < end)
    .map((sentence) => text.slice(sentence.start, sentence.end).trim());
}

/** The last sentence within a range of a segment; the range itself where it holds none. */
function lastOf({ sentences }: Segment, range: Range): Range {
  return sentences.filter((s) => s.start >= range.start && s.start < range.end).at(-1) ?? range;
}
