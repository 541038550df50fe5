import { TABLE_BITS, type Features } from '../lib/classify/model/features';
import { createRandom, shuffle } from './random';

/** Copied features of one text. */
export type Sparse = Pick<Features, 'rows' | 'values'>;

export interface Example {
  /** views of one segment: alone, in its context; each step takes one */
  views: [alone: Sparse, inContext: Sparse];
  /** a class each, 0 to 1; NaN where nothing is known, which makes the error 0 */
  targets: Float32Array;
  weight: number;
}

export interface Linear {
  /** rows by classes */
  table: Float32Array;
  bias: Float32Array;
}

export interface LinearOptions {
  classes: number;
  epochs: number;
  rate: number;
  /** pulls every touched weight to 0: the strong value matters more than any feature */
  decay: number;
  /** share of steps that see the context: the rest teaches the model to do without */
  contextShare: number;
  seed: number;
  /** where the numbers begin and what decay pulls to, instead of 0 */
  start?: Linear;
}

/** Logistic regression with soft targets by AdaGrad, one example a step. */
export function trainLinear(examples: Example[], options: LinearOptions): Linear {
  const { classes, epochs, rate, decay, contextShare, seed } = options;
  const random = createRandom(seed);
  const origin = options.start?.table ?? new Float32Array((1 << TABLE_BITS) * classes);
  const table = origin.slice();
  const squares = new Float32Array(table.length).fill(1e-6);
  const bias = options.start?.bias.slice() ?? new Float32Array(classes).fill(-2);
  const biasSquares = new Float32Array(classes).fill(1e-6);
  const errors = new Float64Array(classes);
  const order = examples.map((_, i) => i);
  const steps = epochs * examples.length;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const i of shuffle(order, random)) {
      const { views, targets, weight } = examples[i]!;
      const view = views[random() < contextShare ? 1 : 0];
      const speed = rate * (1 - (0.9 * step++) / steps);
      const logits = logitsOf({ table, bias }, view);
      for (let k = 0; k < classes; k++) {
        const error = weight * (1 / (1 + Math.exp(-logits[k]!)) - targets[k]!) || 0;
        errors[k] = error;
        biasSquares[k] = biasSquares[k]! + error * error;
        bias[k] = bias[k]! - (speed * error) / Math.sqrt(biasSquares[k]!);
      }
      for (let p = 0; p < view.rows.length; p++) {
        const at = view.rows[p]! * classes;
        const value = view.values[p]!;
        for (let k = 0; k < classes; k++) {
          const slope = errors[k]! * value + decay * (table[at + k]! - origin[at + k]!);
          const square = squares[at + k]! + slope * slope;
          squares[at + k] = square;
          table[at + k] = table[at + k]! - (speed * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return { table, bias };
}

export function logitsOf({ table, bias }: Linear, { rows, values }: Sparse): Float64Array {
  const out = Float64Array.from(bias);
  const classes = out.length;
  for (let p = 0; p < rows.length; p++) {
    const at = rows[p]! * classes;
    const value = values[p]!;
    for (let k = 0; k < classes; k++) out[k] = out[k]! + table[at + k]! * value;
  }
  return out;
}
