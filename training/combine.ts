import { sigmoid, type Combination } from '../lib/classify/model/combination';
import { bestThreshold, pulled, rounded } from './thresholds';

/** A class' own logit is trusted from the start: the fit begins at it, and only evidence moves it far. */
const OWN = { from: 2, decay: 1 };
const OTHERS_DECAY = 8;
const CONSTANT_DECAY = 0.1;

/** The second step: per class a logistic regression over held-out inputs, and the threshold of best F1. */
export function combine(inputs: Float64Array[], labels: number[][]): Combination {
  const found: Combination = { weights: [], thresholds: [] };
  for (let k = 0; k < labels[0]!.length; k++) {
    const y = labels.map((row) => row[k]!);
    const row = regression(inputs, y, k);
    const scores = inputs.map((x) => sigmoid(dot(x, row)));
    found.weights.push(Array.from(row, rounded));
    found.thresholds.push(rounded(pulled(bestThreshold(scores, y))));
  }
  return found;
}

/** By Newton's method, with a pull to where it begins. */
function regression(inputs: Float64Array[], labels: number[], own: number): Float64Array {
  const size = inputs[0]!.length;
  const origin = new Float64Array(size);
  origin[own] = OWN.from;
  const decay = new Float64Array(size).fill(OTHERS_DECAY);
  decay[own] = OWN.decay;
  decay[size - 1] = CONSTANT_DECAY;
  const weights = origin.slice();
  for (let round = 0; round < 12; round++) {
    const slope = weights.map((w, i) => decay[i]! * (w - origin[i]!));
    const curve = Array.from(decay, (d, i) => new Float64Array(i + 1).fill(d, i));
    inputs.forEach((x, n) => {
      const p = sigmoid(dot(x, weights));
      const bend = p * (1 - p);
      for (let i = 0; i < size; i++) {
        slope[i] = slope[i]! + (p - labels[n]!) * x[i]!;
        const row = curve[i]!;
        const scaled = bend * x[i]!;
        if (scaled !== 0) for (let j = 0; j <= i; j++) row[j] = row[j]! + scaled * x[j]!;
      }
    });
    const step = solve(curve, slope);
    const far = step.reduce((most, s) => Math.max(most, Math.abs(s)), 0);
    const share = Math.min(1, 2 / far);
    for (let i = 0; i < size; i++) weights[i] = weights[i]! - share * step[i]!;
    if (far < 1e-6) break;
  }
  return weights;
}

/** x of `lower · x = right` for a symmetric matrix given by its lower half (Cholesky). Overwrites the matrix. */
function solve(lower: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = lower[i]![j]!;
      for (let m = 0; m < j; m++) sum -= lower[i]![m]! * lower[j]![m]!;
      lower[i]![j] = i === j ? Math.sqrt(sum) : sum / lower[j]![j]!;
    }
  const x = right.slice();
  for (let i = 0; i < size; i++) {
    for (let m = 0; m < i; m++) x[i] = x[i]! - lower[i]![m]! * x[m]!;
    x[i] = x[i]! / lower[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let m = i + 1; m < size; m++) x[i] = x[i]! - lower[m]![i]! * x[m]!;
    x[i] = x[i]! / lower[i]![i]!;
  }
  return x;
}

function dot(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i]! * y[i]!;
  return sum;
}
