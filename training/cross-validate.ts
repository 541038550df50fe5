import { measure, type Figures } from './metrics';
import { calibrate, sigmoid } from './calibrate';
import type { Calibration } from '../lib/classify/model/weights';
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
 * Figures of held-out logits when calibration and thresholds are taken, too, from other segments only: ten
 * folds of their own.
 */
export function heldOutFigures(
  logits: Float64Array[],
  labels: number[][],
  segments: Segment[],
  bySite: boolean,
): Figures {
  const folds = foldsOf(segments, 10, bySite, 77);
  const byFold = Array.from({ length: 10 }, (_, fold): Calibration => {
    const rows = folds.flatMap((f, i) => (f === fold ? [] : [i]));
    return calibrate(
      rows.map((i) => logits[i]!),
      rows.map((i) => labels[i]!),
    );
  });
  const scores = logits.map((row, i) => {
    const { slopes, shifts } = byFold[folds[i]!]!;
    return Array.from(row, (logit, k) => sigmoid(slopes[k]! * logit + shifts[k]!));
  });
  return measure(scores, labels, (i) => byFold[folds[i]!]!.thresholds);
}
