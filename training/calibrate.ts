import { inputCount, sigmoid, type Combination } from '../lib/classify/model/combination';

/** A class' own best threshold is mostly chance, with few positives: it is pulled towards one for all. */
const COMMON = 0.35;
const PULL = 0.6;

/**
 * A second step that listens to a class' own logit alone: a line over it (Platt 1999, by Newton's method) and the
 * threshold of best F1. For labels that say too little to learn more from.
 */
export function calibrate(logits: ArrayLike<number>[], labels: number[][]): Combination {
  const classes = labels[0]!.length;
  const found: Combination = { weights: [], thresholds: [] };
  for (let k = 0; k < classes; k++) {
    const x = logits.map((row) => row[k]!);
    const y = labels.map((row) => row[k]!);
    const [slope, shift] = platt(x, y);
    const row = new Array<number>(inputCount(classes)).fill(0);
    row[k] = rounded(2 * slope);
    row[row.length - 1] = rounded(shift);
    found.weights.push(row);
    const scores = x.map((v) => sigmoid(slope * v + shift));
    found.thresholds.push(rounded(bestThreshold(scores, y)));
  }
  return found;
}

export const pulled = (threshold: number): number => threshold + PULL * (COMMON - threshold);

export const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

/** Slope and shift of least log loss; targets drawn in a little so that few positives do not overfit. */
function platt(x: number[], y: number[]): [slope: number, shift: number] {
  const positives = y.reduce((sum, v) => sum + v, 0);
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (y.length - positives + 2);
  let [a, b] = [1, 0];
  for (let round = 0; round < 50; round++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    for (let i = 0; i < x.length; i++) {
      const p = sigmoid(a * x[i]! + b);
      const error = p - (y[i] ? high : low);
      const curve = p * (1 - p);
      ga += error * x[i]!;
      gb += error;
      haa += curve * x[i]! * x[i]!;
      hab += curve * x[i]!;
      hbb += curve;
    }
    const det = haa * hbb - hab * hab;
    const [da, db] = [(hbb * ga - hab * gb) / det, (haa * gb - hab * ga) / det];
    const size = Math.min(1, 2 / Math.max(Math.abs(da), Math.abs(db), 1e-9));
    [a, b] = [a - size * da, b - size * db];
    if (Math.abs(da) + Math.abs(db) < 1e-7) break;
  }
  return [a, b];
}

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
