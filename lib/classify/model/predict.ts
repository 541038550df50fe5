import { createFeatureReader, type TopicInput } from './features';
import { createLinear } from './linear';
import type { Calibration, Weights } from './weights';

/** Probabilities of every class, with the thresholds that go with the input: with neighbours or without. */
export interface Prediction {
  scores: number[];
  thresholds: number[];
}

/** A predictor keeps the words it has met: one for many texts is faster than one for each. */
export function createPredictor(weights: Weights): (input: TopicInput) => Prediction {
  const read = createFeatureReader();
  const addLinear = createLinear(weights.table, weights.scales);
  const logits = new Float64Array(weights.bias.length);
  return (input) => {
    logits.set(weights.bias);
    addLinear(logits, read(input));
    const calibration = input.before || input.after ? weights.inContext : weights.alone;
    return { scores: calibrated(logits, calibration), thresholds: calibration.thresholds };
  };
}

function calibrated(logits: Float64Array, { slopes, shifts }: Calibration): number[] {
  return Array.from(logits, (logit, k) => round(1 / (1 + Math.exp(-(slopes[k]! * logit + shifts[k]!)))));
}

/** To four decimals: beyond them engines may differ. */
const round = (score: number): number => Math.round(score * 10_000) / 10_000;
