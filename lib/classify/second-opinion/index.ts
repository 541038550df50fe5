import type { OptOutTargetId, RightId } from '../../model';
import type { Reading, Sentence } from '../reading';
import { expectedLinks, type ExpectedLink } from './links';
import { judgedMentions, type Judged, type Named } from './mentions';
import { AROUND, aroundKeys, lengthOf, ownKeys } from './sentence-keys';
import { openOpinion, shippedWeights, type OpinionTable, type OpinionWeights } from './weights';

/** What a trained model has an opinion of. */
export type OpinionClass = `right:${RightId}` | `opt-out:${OptOutTargetId}`;

/** A sentence that a trained model takes for one that carries a claim, and how surely, 0 to 1. */
export interface Expected {
  sentence: Sentence;
  score: number;
}

/** What a trained model expects a policy to say, whatever the rules found. */
export interface Opinion {
  /** the sentences that plainly offer to stop something, best first */
  offers(id: OptOutTargetId): readonly Expected[];
  /** whether nothing in the policy looks like the claim */
  doubts(id: OpinionClass): boolean;
  /**
   * How much the likest of the sentences that a claim rests on looks like it, 0 to 1, at most: 1 in a text too short to
   * tell and for headings, which are not read.
   */
  likeness(id: OpinionClass, sentences: readonly Sentence[]): number;
  /** every link to a page or a letter-box, in the order of the text, and how surely it is a way of opting out */
  links: readonly ExpectedLink[];
  /** how surely data that are mentioned are collected or not, and recipients get some */
  mentions<Mention extends Named>(mentions: readonly Mention[]): ReadonlyMap<Mention, Judged>;
}

/**
 * From where on a sentence is taken for an offer. Set, like the doubts, on what the rules found in annotated policies
 * before anybody had read these (training/second-opinion).
 */
const SURE = 0.75;

/** The score at most of what is doubted: shown as "maybe". */
export const DOUBTED = 0.4;

/** Sentences kept for each class. */
const MOST = 12;

/** A text of fewer sentences is no policy in which everything that is meant can be expected. */
const WHOLE = 30;

/** What the weights that ship make of a policy; they are opened on the first call. Pure; linear in the text. */
export function secondOpinion(reading: Reading): Opinion {
  shipped ??= opinionWith(shippedWeights);
  return shipped(reading);
}

let shipped: ((reading: Reading) => Opinion) | undefined;

/** Reads every sentence but headings, every link and every mention with one logistic regression a class. */
export function opinionWith(weights: OpinionWeights): (reading: Reading) => Opinion {
  const sentences = openOpinion(weights.sentences);
  const links = openOpinion(weights.links);
  const mentions = openOpinion(weights.mentions);
  return (reading) => {
    const best = expectedBy(sentences, reading);
    const whole = reading.sentences.reduce((sum, { length }) => sum + length, 0) >= WHOLE;
    return {
      links: expectedLinks(reading, links),
      mentions: (named) => judgedMentions(reading, named, mentions),
      offers: (id) => (best.get(`opt-out:${id}`) ?? []).filter(({ score }) => score >= SURE),
      likeness: (id, sentences) => {
        const all = best.get(id) ?? [];
        const read = sentences.filter(({ segment }) => segment.kind !== 'heading');
        if (!whole || !all.length || !read.length) return 1;
        // what is not among the best kept is no liker than the last of them
        return (all.find(({ sentence }) => read.includes(sentence)) ?? all.at(-1)!).score;
      },
      doubts: (id) => {
        const [first] = best.get(id) ?? [];
        return whole && first !== undefined && first.score < sentences.doubts[sentences.classes.indexOf(id)]!;
      },
    };
  };
}

/** No opinion at all: the rules stand alone. */
export const noOpinion: Opinion = {
  offers: () => [],
  doubts: () => false,
  likeness: () => 1,
  links: [],
  mentions: () => new Map(),
};

function expectedBy({ classes, bias, scales, add }: OpinionTable, reading: Reading): Map<string, Expected[]> {
  const best = new Map<string, Expected[]>(classes.map((id) => [id, []]));
  const around = new Float64Array(classes.length);
  const sums = new Float64Array(classes.length);
  for (const segment of reading.segments) {
    if (segment.kind === 'heading') continue;
    const beside = aroundKeys(reading, segment);
    around.fill(0);
    add(around, beside, AROUND);
    for (const sentence of reading.sentences[segment.id]!) {
      const own = ownKeys(sentence);
      sums.set(around);
      add(sums, own, 1);
      const length = lengthOf(own.length, beside.length);
      for (let k = 0; k < classes.length; k++)
        keep(best.get(classes[k]!)!, sentence, bias[k]! + (sums[k]! * scales[k]!) / length);
    }
  }
  for (const each of best.values()) for (const one of each) one.score = 1 / (1 + Math.exp(-one.score));
  return best;
}

/** Among the best of a class, in order; of equals the first stays first. */
function keep(best: Expected[], sentence: Sentence, score: number): void {
  if (best.length === MOST && score <= best[MOST - 1]!.score) return;
  let at = best.length;
  while (at > 0 && best[at - 1]!.score < score) at--;
  best.splice(at, 0, { sentence, score });
  if (best.length > MOST) best.pop();
}
