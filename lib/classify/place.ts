import type { Link, Range, Segment, Span, TopicId } from '../model';
import { overlap } from '../model/overlap';
import type { Reading, Sentence } from './reading';

/** How surely the segment is about a topic, 0 to 1; 0 where the topics were not asked. */
export const topicOf = ({ topics }: Segment, id: TopicId): number =>
  topics.find((topic) => topic.id === id)?.score ?? 0;

/** Whether a link stands within the sentence. */
export const isLinked = ({ segment, start, end }: Sentence): boolean =>
  segment.links.some((link) => link.start >= start && link.end <= end);

/** Whether a place shares a character with the sentence. */
export const isWithin = (place: Span, { segment, start, end }: Sentence): boolean =>
  overlap(place, { segment: segment.id, start, end });

/** The links that stand, at least in part, in a sentence or in another stretch of its segment. */
export const linksIn = ({ links }: Segment, { start, end }: Range): Link[] =>
  links.filter((link) => link.start < end && link.end > start);

/** The sentences that introduce the list or table in which a segment stands. */
export const leadSentences = ({ sentences }: Reading, { lead }: Segment): Sentence[] =>
  lead === null ? [] : sentences[lead]!;

/** The segments that lead to one, nearest first: what introduces it, what introduces that, and so on. */
export function leadsOf({ segments }: Reading, { lead }: Segment, most: number): number[] {
  const leads: number[] = [];
  for (let at = lead; at !== null && leads.length < most; at = segments[at]!.lead) leads.push(at);
  return leads;
}

/** Whether a sentence has the length of one that says one thing whole: no label, no catalogue. */
export const isWhole = ({ length }: string): boolean => length >= 60 && length <= LONG;

/** Whether a quote only names what it is about: too few words to say anything of it. */
export const isScant = ({ length }: string): boolean => length < 45;

/** How much a quote says by its length, as a logarithm; a longer one says no more. */
export const fullness = ({ length }: string): number => Math.log(Math.min(LONG, length));

/** What is longer says several things. */
const LONG = 250;

export const isQuestion = ({ segment, start, end }: Sentence): boolean =>
  segment.text.slice(start, end).trimEnd().endsWith('?');
