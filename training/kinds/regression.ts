import { createRandom, shuffle } from '../random';

interface Options {
  classes: number;
  seed: number;
  epochs?: number;
  /** pull towards 0 */
  decay?: number;
}

/**
 * For each class the bias and one weight a feature: multinomial logistic regression by stochastic gradient descent, averaged over the last epochs;
 * rare classes weigh more.
 */
export function fitRegression(
  rows: number[][],
  labels: number[],
  { classes, seed, epochs = 120, decay = 1e-3 }: Options,
): number[][] {
  const width = rows[0]!.length + 1;
  const weights = Array.from({ length: classes }, () => new Array<number>(width).fill(0));
  const sums = weights.map((row) => [...row]);
  const counts = new Array<number>(classes).fill(0);
  for (const label of labels) counts[label]!++;
  const random = createRandom(seed);
  const order = rows.map((_, index) => index);
  const averaged = Math.ceil(epochs / 3);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = 0.3 / (1 + epoch / 10);
    for (const index of shuffle(order, random)) {
      const row = rows[index]!;
      const label = labels[index]!;
      // the root between counting documents and counting kinds: terms outnumber cookie policies ten to one
      const weight = Math.sqrt(rows.length / (classes * counts[label]!));
      const told = probabilities(weights, row);
      for (let at = 0; at < classes; at++) {
        const error = (told[at]! - (at === label ? 1 : 0)) * weight * rate;
        const own = weights[at]!;
        own[0]! -= error;
        for (let feature = 0; feature < row.length; feature++)
          own[feature + 1]! -= error * row[feature]! + rate * decay * own[feature + 1]!;
      }
    }
    if (epoch >= epochs - averaged)
      weights.forEach((row, at) => row.forEach((value, index) => (sums[at]![index]! += value / averaged)));
  }
  return sums;
}

export function probabilities(weights: number[][], row: number[]): number[] {
  const scores = weights.map((own) => scoreOf(own, row));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** A loop and no more: fitting asks for millions. */
function scoreOf(own: number[], row: number[]): number {
  let sum = own[0]!;
  for (let at = 0; at < row.length; at++) sum += row[at]! * own[at + 1]!;
  return sum;
}
