import { tokenize } from '../lib/knowledge/match';
import { topicIds } from '../lib/model';
import { bestThreshold } from '../training/thresholds';
import { foldsOf } from '../training/cross-validate';
import { measure } from '../training/metrics';
import { readOpp115, type Segment } from '../training/opp115';
import { createRandom, shuffle } from '../training/random';
import type { TopicRow } from './topics';

const FOLDS = 5;
const SEED = 115;
const EPOCHS = 12;
const RATE = 0.5;
const DECAY = 1e-5;
/** Words and pairs in fewer segments are left out. */
const RAREST = 2;

type Row = Map<number, number>;

/** The simple baseline: TF-IDF of words and pairs of words, logistic regression, the text alone, by five folds; thresholds from the other folds. */
export function tfidfRow(folder: string, bySite: boolean): TopicRow {
  const { majority } = readOpp115(folder);
  const folds = foldsOf(majority, FOLDS, bySite, SEED);
  const terms = majority.map(({ text }) => termsOf(text));
  const scores: number[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const train = folds.flatMap((each, at) => (each === fold ? [] : [at]));
    const vectors = vectorizer(train.map((at) => terms[at]!));
    const score = fit(
      train.map((at) => vectors(terms[at]!)),
      train.map((at) => majority[at]!),
    );
    folds.forEach((each, at) => {
      if (each === fold)
        scores[at] = Array.from(score(vectors(terms[at]!)), (logit) => 1 / (1 + Math.exp(-logit)));
    });
  }
  const labels = majority.map((segment) => segment.labels);
  const thresholds = Array.from({ length: FOLDS }, (_, fold) => {
    const others = folds.flatMap((each, at) => (each === fold ? [] : [at]));
    return topicIds.map((_, k) =>
      bestThreshold(
        others.map((at) => scores[at]![k]!),
        others.map((at) => labels[at]![k]!),
      ),
    );
  });
  const { micro, macro } = measure(scores, labels, (at) => thresholds[folds[at]!]!);
  const measured = `${FOLDS} folds by ${bySite ? 'site' : 'segment'}, text alone`;
  return { model: 'TF-IDF, logistic regression', measured, micro, macro };
}

function termsOf(text: string): string[] {
  const words = tokenize(text).map(({ lower }) => lower);
  return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
}

/** Learns which terms there are and how rare, from these texts alone; vectors have length 1. */
function vectorizer(texts: string[][]): (terms: string[]) => Row {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const known = new Map<string, { index: number; rarity: number }>();
  for (const [term, count] of counts)
    if (count >= RAREST)
      known.set(term, { index: known.size, rarity: Math.log((1 + texts.length) / (1 + count)) + 1 });
  return (terms) => {
    const row: Row = new Map();
    for (const term of terms) {
      const each = known.get(term);
      if (each) row.set(each.index, (row.get(each.index) ?? 0) + each.rarity);
    }
    const length = Math.hypot(...row.values()) || 1;
    for (const [index, value] of row) row.set(index, value / length);
    return row;
  };
}

/** One logistic regression a topic, by AdaGrad. */
function fit(rows: Row[], segments: Segment[]): (row: Row) => Float64Array {
  const classes = topicIds.length;
  const width = rows.reduce((most, row) => Math.max(most, ...row.keys()), -1) + 1;
  const weights = new Float64Array(width * classes);
  const squares = new Float64Array(width * classes).fill(1e-6);
  const bias = new Float64Array(classes).fill(-2);
  const random = createRandom(SEED);
  const score = (row: Row): Float64Array => {
    const logits = bias.slice();
    for (const [index, value] of row)
      for (let k = 0; k < classes; k++) logits[k] = logits[k]! + value * (weights[index * classes + k] ?? 0);
    return logits;
  };
  const order = rows.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const at of shuffle(order, random)) {
      const row = rows[at]!;
      const errors = score(row).map((logit, k) => 1 / (1 + Math.exp(-logit)) - segments[at]!.labels[k]!);
      errors.forEach((error, k) => (bias[k] = bias[k]! - 0.02 * error));
      for (const [index, value] of row)
        for (let k = 0; k < classes; k++) {
          const cell = index * classes + k;
          const slope = errors[k]! * value + DECAY * weights[cell]!;
          squares[cell] = squares[cell]! + slope * slope;
          weights[cell] = weights[cell]! - (RATE * slope) / Math.sqrt(squares[cell]!);
        }
    }
  return score;
}
