import { CLASSES, type ChoiceExample } from './examples';
import { expected, fitChoices } from './fit';

/** In thousandths; 0 where nothing is claimed. */
export interface Agreement {
  precision: number;
  recall: number;
  f1: number;
}

export interface ClassFigures {
  id: string;
  support: number;
  rules: Agreement;
  model: Agreement;
}

const FOLDS = 5;
/** From which probability a sentence is taken for a choice, and a choice for one of that target or method. */
const TAKEN = 0.4;

/** Probabilities of every example by a model that saw no sentence of its policy. */
export function heldOut(examples: ChoiceExample[]): Float64Array[] {
  const out: Float64Array[] = [];
  const foldOf = ({ policy }: ChoiceExample): number => Number.parseInt(policy.slice(0, 6), 16) % FOLDS;
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitChoices(examples.filter((example) => foldOf(example) !== fold));
    const found = expected(model, examples);
    examples.forEach((example, at) => {
      if (foldOf(example) === fold) out[at] = found[at]!;
    });
  }
  return out;
}

/** Doubtful sentences are not counted. A target or method counts where the sentence is taken for a choice. */
export const figuresOf = (examples: ChoiceExample[], scores: Float64Array[]): ClassFigures[] =>
  CLASSES.map((id, k) => {
    const counted = examples.flatMap(({ label, goals, ruled }, at) =>
      label.answer === 'maybe'
        ? []
        : {
            right: goals[k]! > 0,
            ruled: ruled !== null && (k === 0 || [...ruled.targets, ...ruled.methods].some((own) => own === id)),
            expected: scores[at]![0]! >= TAKEN && scores[at]![k]! >= TAKEN,
          },
    );
    return {
      id,
      support: counted.filter(({ right }) => right).length,
      rules: agreement(counted.map(({ right, ruled }) => [right, ruled])),
      model: agreement(counted.map(({ right, expected: claimed }) => [right, claimed])),
    };
  });

function agreement(pairs: [right: boolean, claimed: boolean][]): Agreement {
  const both = pairs.filter(([right, claimed]) => right && claimed).length;
  const claimed = pairs.filter(([, each]) => each).length;
  const right = pairs.filter(([each]) => each).length;
  return {
    precision: share(both, claimed),
    recall: share(both, right),
    f1: share(2 * both, claimed + right),
  };
}

const share = (part: number, whole: number): number => Math.round((1000 * part) / whole || 0) / 1000;
