import { logitsOf, type Linear, type Sparse } from '../linear';
import { createRandom, shuffle } from '../random';
import { CLASSES, type PolicyExamples, type SentenceExample } from './examples';

/** Most weights of the table are 0. */
export interface OpinionModel extends Linear {
  /** of each key, its row in the table */
  rowOf: ReadonlyMap<number, number>;
}

const EPOCHS = 6;
const RATE = 0.3;
/** What a weight must have gathered to be more than 0, and what pulls it back. */
const L1 = 1;
const L2 = 0.5;
/** What a sentence that carries a claim weighs: it is one of a hundred. */
const CARRYING = 2;
/** Keys of fewer sentences teach nothing. */
const FEWEST = 3;
/** The weights that a class keeps, the largest, before they are learnt once more by themselves: the model is to be small. */
const KEPT = 500;
const SEED = 11;
/** An error this small teaches nothing; most are. */
const NEGLIGIBLE = 0.003;

/** One logistic regression a class over all sentences of which something is known, of a few weights each. */
export function fitOpinion(policies: PolicyExamples[]): OpinionModel {
  const sentences = policies.flatMap((policy) => policy.sentences);
  const rowOf = commonKeys(sentences);
  const whole = learn(sentences, rowOf, L1);
  return learn(sentences, rowOf, 0, largest(whole.table));
}

/** FTRL-proximal (McMahan et al., KDD 2013); with `among`, the weights that are 0 there stay so. */
function learn(
  sentences: SentenceExample[],
  rowOf: ReadonlyMap<number, number>,
  l1: number,
  among?: Float32Array,
): OpinionModel {
  const classes = CLASSES.length;
  const examples = sentences.map((sentence) => ({
    ...sparse(sentence, rowOf),
    goals: sentence.goals,
    weight: sentence.goals.some((goal) => goal === 1) ? CARRYING : 1,
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
        bias[k] = bias[k]! - (RATE * error) / Math.sqrt(biasSquares[k]!);
        for (let p = 0; p < rows.length; p++) {
          const i = rows[p]! * classes + k;
          if (among && among[i] === 0) continue;
          const slope = error * values[p]!;
          const before = Math.sqrt(squares[i]!);
          squares[i] = squares[i]! + slope * slope;
          const after = Math.sqrt(squares[i]!);
          const pull = pulls[i]! + slope - ((after - before) / RATE) * table[i]!;
          pulls[i] = pull;
          table[i] = Math.abs(pull) <= l1 ? 0 : -(pull - Math.sign(pull) * l1) / ((1 + after) / RATE + L2);
        }
      }
    }
  return { rowOf, table, bias };
}

/** The table with nothing but the largest weights of each class. */
function largest(table: Float32Array): Float32Array {
  const classes = CLASSES.length;
  const out = table.slice();
  for (let k = 0; k < classes; k++) {
    const sizes = new Float32Array(table.length / classes);
    for (let row = 0; row < sizes.length; row++) sizes[row] = Math.abs(table[row * classes + k]!);
    const least = sizes.slice().sort().at(-KEPT) ?? 0;
    for (let row = 0; row < sizes.length; row++) if (sizes[row]! < least) out[row * classes + k] = 0;
  }
  return out;
}

/** By class: how surely a policy makes the claim, by the sentence that most looks like it, 0 to 1. */
export function bestOf({ rowOf, ...model }: OpinionModel, { sentences }: PolicyExamples): Float64Array {
  const best = new Float64Array(CLASSES.length).fill(-Infinity);
  for (const sentence of sentences)
    logitsOf(model, sparse(sentence, rowOf)).forEach((logit, k) => (best[k] = Math.max(best[k]!, logit)));
  return best.map((logit) => 1 / (1 + Math.exp(-logit)));
}

function commonKeys(sentences: SentenceExample[]): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { keys } of sentences) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  const common = [...seen].filter(([, count]) => count >= FEWEST);
  return new Map(common.map(([key], row) => [key, row]));
}

function sparse(
  { keys, values }: SentenceExample,
  rowOf: ReadonlyMap<number, number>,
): Sparse {
  const known = (_: number, at: number): boolean => rowOf.has(keys[at]!);
  return { rows: keys.filter(known).map((key) => rowOf.get(key)!), values: values.filter(known) };
}
