/** What the linear model said of a text and of what stands around it: logits, a class each. */
export interface Heard {
  /** of the text, with its neighbours where they are known */
  own: ArrayLike<number>;
  /** of the text's sentences, each alone: the highest of each class */
  best: ArrayLike<number>;
  /** of the neighbours, each alone; null where there is none */
  before: ArrayLike<number> | null;
  after: ArrayLike<number> | null;
  /** characters of the text */
  length: number;
}

/** The second step: per class a logistic regression over what the first one said. */
export interface Combination {
  /** by class, one number for each input, in the order of `inputsOf` */
  weights: number[][];
  /** probabilities from which a class is claimed */
  thresholds: number[];
}

/** Characters below which length says no more: hardly a labelled segment is as short as a line typed by hand. */
const SHORTEST = 60;

export const inputCount = (classes: number): number => 5 * classes + 5;

/**
 * Writes the second step's inputs to `out`: own logits and probabilities, the best sentence's logits, the
 * neighbours' probabilities (a segment goes on with the subject of the one before), which neighbours are missing,
 * length and its square, one.
 */
export function inputsOf({ own, best, before, after, length }: Heard, out: Float64Array): Float64Array {
  const classes = own.length;
  for (let k = 0; k < classes; k++) {
    out[k] = own[k]! / 2;
    out[classes + k] = sigmoid(own[k]!) - 0.1;
    out[2 * classes + k] = best[k]! / 2;
    out[3 * classes + k] = before ? sigmoid(before[k]!) : 0;
    out[4 * classes + k] = after ? sigmoid(after[k]!) : 0;
  }
  const long = Math.log(Math.max(SHORTEST, length)) - 6;
  const known = before !== null || after !== null;
  const at = 5 * classes;
  out[at] = known && !before ? 1 : 0;
  out[at + 1] = known && !after ? 1 : 0;
  out[at + 2] = long;
  out[at + 3] = long * long;
  out[at + 4] = 1;
  return out;
}

/** Probability of each class. */
export function combined(inputs: Float64Array, { weights }: Combination): number[] {
  return weights.map((row) => {
    let sum = 0;
    for (let i = 0; i < inputs.length; i++) sum += inputs[i]! * row[i]!;
    return sigmoid(sum);
  });
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
