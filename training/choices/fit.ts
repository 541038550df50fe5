import { optOutMethodIds, optOutTargetIds } from '../../lib/model';
import { createRandom, shuffle } from '../random';
import { CLASSES, type ChoiceExample } from './examples';
import { markKey } from './features';

export interface ChoiceModel {
  keys: Int32Array;
  /** keys by classes */
  table: Float32Array;
  bias: Float32Array;
}

const COUNT = CLASSES.length;
const SEED = 7;
const EPOCHS = 12;
const RATE = 0.3;
/** Pulls each weight to where it began. */
const DECAY = 1e-3;
/** Keys of fewer sentences teach nothing. */
const FEWEST = 3;

/** One logistic regression a class: whether it is a choice from all sentences, of what and how from the choices alone. */
export function fitChoices(examples: ChoiceExample[]): ChoiceModel {
  const keys = commonKeys(examples);
  const rows = rowsOf(examples, keys);
  const origin = priors(keys);
  const table = origin.slice();
  const squares = new Float32Array(table.length).fill(1e-6);
  const bias = new Float32Array(COUNT).fill(-2);
  const biasSquares = new Float32Array(COUNT).fill(1e-6);
  const errors = new Float64Array(COUNT);
  const random = createRandom(SEED);
  const order = examples.map((_, at) => at);
  const steps = EPOCHS * examples.length;
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const at of shuffle(order, random)) {
      const { values, goals } = examples[at]!;
      const speed = RATE * (1 - (0.9 * step++) / steps);
      addLogits({ table, bias }, rows[at]!, values, errors);
      for (let k = 0; k < COUNT; k++) {
        const error = k > 0 && goals[0] === 0 ? 0 : 1 / (1 + Math.exp(-errors[k]!)) - goals[k]!;
        errors[k] = error;
        biasSquares[k] = biasSquares[k]! + error * error;
        bias[k] = bias[k]! - (speed * error) / Math.sqrt(biasSquares[k]!);
      }
      const own = rows[at]!;
      for (let p = 0; p < own.length; p++) {
        if (own[p]! < 0) continue;
        for (let k = 0, cell = own[p]! * COUNT; k < COUNT; k++, cell++) {
          const slope = errors[k]! * values[p]! + DECAY * (table[cell]! - origin[cell]!);
          squares[cell] = squares[cell]! + slope * slope;
          table[cell] = table[cell]! - (speed * slope) / Math.sqrt(squares[cell]!);
        }
      }
    }
  return { keys, table, bias };
}

function commonKeys(examples: ChoiceExample[]): Int32Array {
  const seen = new Map<number, number>();
  for (const { keys } of examples) for (const key of new Set(keys)) seen.set(key, (seen.get(key) ?? 0) + 1);
  return Int32Array.from([...seen].filter(([, count]) => count >= FEWEST).map(([key]) => key));
}

/** Probabilities of each example, class by class. */
export function expected(model: ChoiceModel, examples: ChoiceExample[]): Float64Array[] {
  const rows = rowsOf(examples, model.keys);
  return examples.map(({ values }, at) => {
    const out = new Float64Array(COUNT);
    addLogits(model, rows[at]!, values, out);
    return out.map((logit) => 1 / (1 + Math.exp(-logit)));
  });
}

function addLogits(
  { table, bias }: Pick<ChoiceModel, 'table' | 'bias'>,
  rows: Int32Array,
  values: Float32Array,
  out: Float64Array,
): void {
  out.set(bias);
  for (let p = 0; p < rows.length; p++) {
    if (rows[p]! < 0) continue;
    for (let k = 0, cell = rows[p]! * COUNT; k < COUNT; k++, cell++)
      out[k] = out[k]! + table[cell]! * values[p]!;
  }
}

const BELIEVED = 7;
/** What the rules name is believed where labels are too few to tell: there the weights begin. */
function priors(keys: Int32Array): Float32Array {
  const table = new Float32Array(keys.length * COUNT);
  const rowOf = new Map([...keys].map((key, row) => [key, row]));
  const believe = (mark: string, id: string): void => {
    const row = rowOf.get(markKey(mark));
    if (row !== undefined) table[row * COUNT + CLASSES.indexOf(id)] = BELIEVED;
  };
  for (const id of optOutTargetIds) believe(`target:${id}`, id);
  for (const id of optOutMethodIds) believe(`method:${id}`, id);
  return table;
}

function rowsOf(examples: ChoiceExample[], keys: Int32Array): Int32Array[] {
  const rowOf = new Map([...keys].map((key, row) => [key, row]));
  return examples.map((example) => example.keys.map((key) => rowOf.get(key) ?? -1));
}
