import { topicIds } from '../lib/model';
import { headingTopics } from '../training/heading-topics';
import { measure, type Figures } from '../training/metrics';
import { readOpp115 } from '../training/opp115';

/** The floor: a topic is claimed where a word of its headings stands in the text. Learns nothing. */
export function topicFloor(folder: string): Figures {
  const { majority } = readOpp115(folder);
  const scores = majority.map(({ text }) => {
    const low = text.toLowerCase();
    const named = new Set(headingTopics.filter(({ words }) => words.test(low)).map(({ topic }) => topic));
    return topicIds.map((id) => (named.has(id) ? 1 : 0));
  });
  const labels = majority.map((segment) => segment.labels);
  return measure(scores, labels, () => topicIds.map(() => 0.5));
}
