import { topicIds } from '../lib/model';
import { sigmoid } from '../lib/classify/model/combination';
import { headingTopics } from './heading-topics';
import type { HeadedParagraph } from './headed-paragraphs';
import { logitsOf, type Example, type Linear, type Sparse } from './linear';
import type { TopicInput } from '../lib/classify/model/features';

/** A paragraph of the corpus that no person labelled. */
export interface Unlabelled {
  views: Example['views'];
  /** what its heading says: 1 for each topic named, or null where it says nothing clear */
  named: Float32Array | null;
}

/** The heading stands in the context always, the neighbours in every second one: each is learnt to be missed. */
export function unlabelled(
  paragraphs: HeadedParagraph[],
  chosen: number[],
  sparse: (input: TopicInput) => Sparse,
): Unlabelled[] {
  return chosen.map((i, rank) => {
    const { text, heading } = paragraphs[i]!;
    const headings = heading ? [heading] : [];
    const before = paragraphs[i - 1]?.text;
    const after = paragraphs[i + 1]?.text;
    const context = rank % 2 === 0 ? { text, headings } : { text, headings, before, after };
    return { views: [sparse({ text }), sparse(context)], named: namedTopics(heading) };
  });
}

function namedTopics(heading: string): Float32Array | null {
  const low = heading.toLowerCase();
  const topics = headingTopics.filter(({ words }) => words.test(low)).map(({ topic }) => topic);
  if (topics.length === 0 || topics.length > 2) return null;
  return Float32Array.from(topicIds, (id) => (topics.includes(id) ? 1 : 0));
}

/** Weak labels from headings alone, to begin with. */
export const byHeading = (all: Unlabelled[]): Example[] =>
  all.flatMap(({ views, named }) =>
    named ? [{ views, targets: named.map((v) => v * 0.7), weight: 1 }] : [],
  );

/** A trained model's own opinion, sharpened a little, with a quarter of the heading's: what it learns from next. */
export function byTeacher(all: Unlabelled[], teacher: Linear, weight: number): Example[] {
  return all.map(({ views, named }) => {
    const logits = logitsOf(teacher, views[0]);
    const targets = Float32Array.from(logits, (logit, k) => {
      const own = sigmoid(1.3 * logit);
      return named ? 0.75 * own + 0.25 * named[k]! : own;
    });
    return { views, targets, weight };
  });
}
