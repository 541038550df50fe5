import type { Link } from '../../model';
import type { Reading, Sentence } from '../reading';
import type { KeyGroup } from './link-keys';
import { linkPlaces } from './link-places';
import type { OpinionTable } from './weights';

/** A link, and how surely it is a way of opting out, 0 to 1. */
export interface ExpectedLink {
  sentence: Sentence;
  link: Link;
  score: number;
}

/** Every link, read by one logistic regression. Pure; linear in the text. */
export function expectedLinks(reading: Reading, { bias, scales, add }: OpinionTable): ExpectedLink[] {
  const sums = new Float64Array(1);
  let place: KeyGroup[] | undefined;
  let beside = 0;
  return linkPlaces(reading).map(({ sentence, link, around, own }) => {
    if (around !== place) beside = around.reduce((sum, group) => sum + sumOf(group), 0);
    place = around;
    const logit = bias[0]! + (beside + sumOf(own)) * scales[0]!;
    return { sentence, link, score: 1 / (1 + Math.exp(-logit)) };
  });

  function sumOf({ keys, value }: KeyGroup): number {
    sums[0] = 0;
    add(sums, keys, value);
    return sums[0];
  }
}
