import { hashText } from '../../lib/classify/model/hashing';
import { modelTokens } from '../../lib/classify/model/tokens';
import { createRandom, shuffle } from '../random';
import type { Labelled } from './sentences';

const TABLE = 1 << 18;
const LONGEST = 120;
const EPOCHS = 4;
const RATE = 0.3;
const DECAY = 1e-5;
/** Of the sentences without the label, so many for each with it, and some more. */
const OTHERS = { each: 12, more: 4_000 };

/** Words, pairs and triples of the sentence, words of its heading and its lead-in: rows of the table. */
export function rowsOf({ text, heading, lead }: Labelled): Uint32Array {
  const rows = new Set<number>();
  const add = (feature: string) => rows.add((hashText(feature) >>> 0) % TABLE);
  const words = modelTokens(text).slice(0, LONGEST);
  words.forEach((word, at) => {
    add(word);
    if (at > 0) add(`${words[at - 1]} ${word}`);
    if (at > 1) add(`${words[at - 2]} ${words[at - 1]} ${word}`);
  });
  for (const word of modelTokens(heading).slice(-14)) add(`heading ${word}`);
  for (const word of modelTokens(lead).slice(-10)) add(`lead ${word}`);
  return Uint32Array.from(rows);
}

/**
 * How much each sentence looks like those that carry the label, 0 to 1, by a logistic regression that has seen
 * the other half of the policies alone.
 */
export function expectation(sentences: Labelled[], rows: Uint32Array[], id: string): Float32Array {
  const scores = new Float32Array(sentences.length);
  for (const half of [0, 1]) {
    const model = fit(sentences, rows, id, half);
    sentences.forEach(({ policy }, at) => {
      if (policy % 2 === half) scores[at] = model(rows[at]!);
    });
  }
  return scores;
}

function fit(sentences: Labelled[], rows: Uint32Array[], id: string, half: number) {
  const random = createRandom(half + 1);
  const known = sentences.flatMap(({ policy }, at) => (policy % 2 === half ? [] : [at]));
  const carrying = known.filter((at) => sentences[at]!.ids.has(id));
  const share = (carrying.length * OTHERS.each + OTHERS.more) / known.length;
  const examples = known.filter((at) => sentences[at]!.ids.has(id) || random() < share);
  const weights = new Float32Array(TABLE);
  const squares = new Float32Array(TABLE).fill(1e-3);
  let bias = 0;
  const score = (row: Uint32Array): number => {
    const norm = 1 / Math.sqrt(row.length + 1);
    let sum = bias;
    for (const at of row) sum += weights[at]! * norm;
    return 1 / (1 + Math.exp(-sum));
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const example of shuffle(examples, random)) {
      const row = rows[example]!;
      const norm = 1 / Math.sqrt(row.length + 1);
      const error = score(row) - (sentences[example]!.ids.has(id) ? 1 : 0);
      bias -= 0.05 * error;
      for (const at of row) {
        const slope = error * norm + DECAY * weights[at]!;
        squares[at] = squares[at]! + slope * slope;
        weights[at] = weights[at]! - (RATE * slope) / Math.sqrt(squares[at]!);
      }
    }
  return score;
}
