import type { KeyGroup } from '../../lib/classify/second-opinion/link-keys';
import { AROUND, lengthOf } from '../../lib/classify/second-opinion/sentence-keys';
import { logitsOf, type Linear, type Sparse } from '../linear';
import { createRandom, shuffle } from '../random';

/** What a model learns from: the keys of a sentence or of a link, and what is known of it. */
export interface Example {
  keys: Int32Array;
  values: Float32Array;
  /** a class each: 1 where it is one of them, 0 where it is none, NaN where that is not known */
  goals: Float32Array;
  /** what it counts beside the others: 1 where nothing is said */
  weight?: number;
}

/** Groups of keys one after the other. */
export function featuresOf(groups: readonly KeyGroup[]): Pick<Example, 'keys' | 'values'> {
  const keys = Int32Array.from(groups.flatMap((group) => [...group.keys]));
  const values = Float32Array.from(groups.flatMap(({ keys: { length }, value }) => Array<number>(length).fill(value)));
  return { keys, values };
}

/** What a sentence or a mention in it says, and what stands around it, as the product weighs them. */
export function featuresAmid(own: Int32Array, around: Int32Array): Pick<Example, 'keys' | 'values'> {
  const length = lengthOf(own.length, around.length);
  return featuresOf([
    { keys: own, value: 1 / length },
    { keys: around, value: AROUND / length },
  ]);
}

/** Most weights of the table are 0. */
export interface OpinionModel extends Linear {
  /** of each key, its row in the table */
  rowOf: ReadonlyMap<number, number>;
}

export interface Fit {
  classes: number;
  /** the weights that a class keeps, the largest, before they are learnt once more by themselves: the model is to be small */
  kept: number;
  rate: number;
  /** what an example of a class weighs beside the others, which are many more */
  carrying: number;
}

const EPOCHS = 6;
/** What a weight must have gathered to be more than 0, and what pulls it back. */
const L1 = 1;
const L2 = 0.5;
/** Keys of fewer examples teach nothing. */
const FEWEST = 3;
const SEED = 11;
/** An error this small teaches nothing; most are. */
const NEGLIGIBLE = 0.003;

/** One logistic regression a class over all examples of which something is known, of a few weights each. */
export function fitOpinion(examples: Example[], fit: Fit): OpinionModel {
  const rowOf = commonKeys(examples);
  const whole = learn(examples, rowOf, fit, L1);
  return learn(examples, rowOf, fit, 0, largest(whole.table, fit));
}

/** FTRL-proximal (McMahan et al., KDD 2013); with `among`, the weights that are 0 there stay so. */
function learn(
  all: Example[],
  rowOf: ReadonlyMap<number, number>,
  { classes, rate, carrying }: Fit,
  l1: number,
  among?: Float32Array,
): OpinionModel {
  const examples = all.map((example) => ({
    ...sparse(example, rowOf),
    goals: example.goals,
    weight: (example.weight ?? 1) * (example.goals.some((goal) => goal === 1) ? carrying : 1),
  }));
  const table = new Float32Array(rowOf.size * classes);
  const pulls = new Float32Array(table.length);
  const squares = new Float32Array(table.length);
  const bias = new Float32Array(classes).fill(-4);
  const biasSquares = new Float32Array(classes).fill(1);
  const random = createRandom(SEED);
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const at of shuffle(order, random)) {
      const { rows, values, goals, weight } = examples[at]!;
      const logits = logitsOf({ table, bias }, { rows, values });
      for (let k = 0; k < classes; k++) {
        const error = weight * (1 / (1 + Math.exp(-logits[k]!)) - goals[k]!);
        // what is not known is no number
        if (!(Math.abs(error) > NEGLIGIBLE)) continue;
        biasSquares[k] = biasSquares[k]! + error * error;
        bias[k] = bias[k]! - (rate * error) / Math.sqrt(biasSquares[k]!);
        for (let p = 0; p < rows.length; p++) {
          const i = rows[p]! * classes + k;
          if (among && among[i] === 0) continue;
          const slope = error * values[p]!;
          const before = Math.sqrt(squares[i]!);
          squares[i] = squares[i]! + slope * slope;
          const after = Math.sqrt(squares[i]!);
          const pull = pulls[i]! + slope - ((after - before) / rate) * table[i]!;
          pulls[i] = pull;
          table[i] = Math.abs(pull) <= l1 ? 0 : -(pull - Math.sign(pull) * l1) / ((1 + after) / rate + L2);
        }
      }
    }
  return { rowOf, table, bias };
}

/** The table with nothing but the largest weights of each class. */
function largest(table: Float32Array, { classes, kept }: Fit): Float32Array {
  const out = table.slice();
  for (let k = 0; k < classes; k++) {
    const sizes = new Float32Array(table.length / classes);
    for (let row = 0; row < sizes.length; row++) sizes[row] = Math.abs(table[row * classes + k]!);
    const least = sizes.slice().sort().at(-kept) ?? 0;
    for (let row = 0; row < sizes.length; row++) if (sizes[row]! < least) out[row * classes + k] = 0;
  }
  return out;
}

/** How surely an example is one of each class, 0 to 1. */
export const scoresOf = ({ rowOf, ...model }: OpinionModel, example: Example): Float64Array =>
  logitsOf(model, sparse(example, rowOf)).map((logit) => 1 / (1 + Math.exp(-logit)));

function commonKeys(examples: Example[]): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { keys } of examples) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  const common = [...seen].filter(([, count]) => count >= FEWEST);
  return new Map(common.map(([key], row) => [key, row]));
}

function sparse({ keys, values }: Example, rowOf: ReadonlyMap<number, number>): Sparse {
  const known = (_: number, at: number): boolean => rowOf.has(keys[at]!);
  return { rows: keys.filter(known).map((key) => rowOf.get(key)!), values: values.filter(known) };
}
