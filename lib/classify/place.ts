import type { Segment, TopicId } from '../model';
import type { Sentence } from './reading';

/** How surely the segment is about a topic, 0 to 1; 0 where the topics were not asked. */
export const topicOf = ({ topics }: Segment, id: TopicId): number =>
  topics.find((topic) => topic.id === id)?.score ?? 0;

export const isLinked = ({ segment, start, end }: Sentence): boolean =>
  segment.links.some((link) => link.start >= start && link.end <= end);

/** "Cookies are small files": its first words say what a thing is. */
export const DEFINES = /^\S+(?: \S+){0,4} (?:is|are|means) /;

/** How often a mark stands in a text. */
export const countOf = (text: string, mark: string): number => text.split(mark).length - 1;
