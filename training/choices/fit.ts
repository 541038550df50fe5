import { optOutMethodIds, optOutTargetIds } from '../../lib/model';
import { logitsOf, trainLinear, type Linear, type Sparse } from '../linear';
import { CLASSES, type ChoiceExample } from './examples';
import { markKey } from './features';

export interface ChoiceModel extends Linear {
  /** of each key that has weights, its row */
  rowOf: ReadonlyMap<number, number>;
}

const OPTIONS = { classes: CLASSES.length, epochs: 12, rate: 0.3, decay: 1e-3, contextShare: 0, seed: 7 };
/** Keys of fewer sentences teach nothing. */
const FEWEST = 3;

/** One logistic regression a class: whether it is a choice from all sentences, of what and how from the choices alone. */
export function fitChoices(examples: ChoiceExample[]): ChoiceModel {
  const rowOf = commonKeys(examples);
  const learnt = examples.map((example) => {
    const view = sparse(example, rowOf);
    return { views: [view, view] as [Sparse, Sparse], targets: targetsOf(example), weight: 1 };
  });
  return { rowOf, ...trainLinear(learnt, { ...OPTIONS, start: priors(rowOf) }) };
}

/** Probabilities of each example, class by class. */
export const expected = ({ rowOf, ...model }: ChoiceModel, examples: ChoiceExample[]): Float64Array[] =>
  examples.map((example) => logitsOf(model, sparse(example, rowOf)).map((logit) => 1 / (1 + Math.exp(-logit))));

function commonKeys(examples: ChoiceExample[]): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { keys } of examples) for (const key of new Set(keys)) seen.set(key, (seen.get(key) ?? 0) + 1);
  const common = [...seen].filter(([, count]) => count >= FEWEST);
  return new Map(common.map(([key], row) => [key, row]));
}

function sparse({ keys, values }: ChoiceExample, rowOf: ReadonlyMap<number, number>): Sparse {
  const known = (_: number, at: number): boolean => rowOf.has(keys[at]!);
  return { rows: keys.filter(known).map((key) => rowOf.get(key)!), values: values.filter(known) };
}

const targetsOf = ({ goals }: ChoiceExample): Float32Array =>
  goals[0] === 0 ? goals.map((_, k) => (k > 0 ? NaN : 0)) : goals;

const BELIEVED = 7;
/** What the rules name is believed where labels are too few to tell: there the weights begin. */
function priors(rowOf: ReadonlyMap<number, number>): Linear {
  const table = new Float32Array(rowOf.size * CLASSES.length);
  const believe = (mark: string, id: string): void => {
    const row = rowOf.get(markKey(mark));
    if (row !== undefined) table[row * CLASSES.length + CLASSES.indexOf(id)] = BELIEVED;
  };
  for (const id of optOutTargetIds) believe(`target:${id}`, id);
  for (const id of optOutMethodIds) believe(`method:${id}`, id);
  return { table, bias: new Float32Array(CLASSES.length).fill(-2) };
}
