/**
 * Threshold of best F1. Flat maxima are common and the best single one is chance: the mean of all those whose
 * F1 is within half a point of the best, weighted alike.
 */
export function bestThreshold(scores: number[], labels: number[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]!);
  const positives = labels.reduce((sum, v) => sum + v, 0);
  const cuts: { at: number; f1: number }[] = [];
  let right = 0;
  order.forEach((i, rank) => {
    right += labels[i]!;
    const next = order[rank + 1];
    const at = next === undefined ? scores[i]! / 2 : (scores[i]! + scores[next]!) / 2;
    cuts.push({ at, f1: (2 * right) / (rank + 1 + positives) });
  });
  const best = Math.max(...cuts.map(({ f1 }) => f1));
  const near = cuts.filter(({ f1 }) => f1 >= best - 0.005);
  return near.reduce((sum, { at }) => sum + at, 0) / near.length;
}

/** A class' own best threshold is mostly chance, with few positives: it is pulled towards one for all. */
const COMMON = 0.35;
const PULL = 0.6;

export const pulled = (threshold: number): number => threshold + PULL * (COMMON - threshold);

export const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;
