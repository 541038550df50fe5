import { combined } from '../lib/classify/model/combination';
import { combine } from './combine';
import { measure, type Figures } from './metrics';
import { createRandom } from './random';
import type { Segment } from './opp115';

/** Which of `count` folds each segment is held out in: by chance, or whole sites together. */
export function foldsOf(segments: Segment[], count: number, bySite: boolean, seed: number): number[] {
  const random = createRandom(seed);
  const sites = new Map<string, number>();
  return segments.map(({ site }) => {
    const drawn = Math.floor(random() * count);
    if (!bySite) return drawn;
    if (!sites.has(site)) sites.set(site, drawn);
    return sites.get(site)!;
  });
}

/**
 * Figures of held-out inputs when the second step and its thresholds are taken, too, from other segments only: ten
 * folds of their own. `others` are inputs of the same segments to learn from besides.
 */
export function heldOutFigures(
  inputs: Float64Array[],
  others: Float64Array[],
  labels: number[][],
  segments: Segment[],
  bySite: boolean,
): Figures {
  const folds = foldsOf(segments, 10, bySite, 77);
  const byFold = Array.from({ length: 10 }, (_, fold) => {
    const rows = folds.flatMap((f, i) => (f === fold ? [] : [i]));
    const learnt = rows.map((i) => labels[i]!);
    return combine([...rows.map((i) => inputs[i]!), ...rows.map((i) => others[i]!)], [...learnt, ...learnt]);
  });
  const scores = inputs.map((row, i) => combined(row, byFold[folds[i]!]!));
  return measure(scores, labels, (i) => byFold[folds[i]!]!.thresholds);
}
