import { topicIds } from '../lib/model';
import { sigmoid } from '../lib/classify/model/combination';
import { headingTopics } from './heading-topics';
import type { HeadedParagraph } from './headed-paragraphs';
import { logitsOf, type Example, type Linear, type Sparse } from './linear';
import type { OwnParagraph } from './own-labels';
import { createRandom, shuffle } from './random';
import type { TopicInput } from '../lib/classify/model/features';

/** A paragraph of the corpus whose labels are not known, or not used. */
export interface Unlabelled {
  views: Example['views'];
  /** what its heading says: 1 for each topic named, or null where it says nothing clear */
  named: Float32Array | null;
}

/** How many paragraphs are read for what they say unlabelled. */
const PARAGRAPHS = 16_000;

/** Paragraphs drawn by chance from those that `among` takes, by their index. */
export function unlabelled(
  paragraphs: HeadedParagraph[],
  sparse: (input: TopicInput) => Sparse,
  among: (index: number) => boolean = () => true,
): Unlabelled[] {
  const chosen = shuffle([...paragraphs.keys()], createRandom(5)).slice(0, PARAGRAPHS).filter(among);
  return chosen.map((i, rank) => ({
    views: viewsOf(paragraphs, i, rank, sparse),
    named: namedTopics(paragraphs[i]!.heading),
  }));
}

/** Our own labels as examples. */
export const labelled = (
  paragraphs: HeadedParagraph[],
  own: OwnParagraph[],
  sparse: (input: TopicInput) => Sparse,
): Example[] =>
  own.map(({ index, targets }, rank) => ({
    views: viewsOf(paragraphs, index, rank, sparse),
    targets,
    weight: 1,
  }));

/** The heading stands in the context always, the neighbours in every second one: each is learnt to be missed. */
function viewsOf(
  paragraphs: HeadedParagraph[],
  at: number,
  rank: number,
  sparse: (input: TopicInput) => Sparse,
): Example['views'] {
  const { text, headings, before, after } = inPlace(paragraphs, at);
  return [sparse({ text }), sparse(rank % 2 === 0 ? { text, headings } : { text, headings, before, after })];
}

/** A paragraph with its heading and its neighbours in the file. */
export function inPlace(paragraphs: HeadedParagraph[], at: number): TopicInput {
  const { text, heading } = paragraphs[at]!;
  const headings = heading ? [heading] : [];
  return { text, headings, before: paragraphs[at - 1]?.text, after: paragraphs[at + 1]?.text };
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
