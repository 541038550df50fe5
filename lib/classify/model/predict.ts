import { combined, inputCount, inputsOf } from './combination';
import { createFeatureReader, type TopicInput } from './features';
import { createLinear } from './linear';
import { sentencesOf } from './sentences';
import type { Weights } from './weights';

/** Probabilities of every class, with the thresholds that go with the input: with neighbours or without. */
export interface Prediction {
  scores: number[];
  thresholds: number[];
}

/** Texts whose logits are kept: a segment and its two neighbours, and one that may come again. */
const RECENT = 4;

/** A predictor keeps the words and texts it has met: one for many texts, in order, is faster than one for each. */
export function createPredictor(weights: Weights): (input: TopicInput) => Prediction {
  const read = createFeatureReader();
  const addLinear = createLinear(weights.table, weights.scales);
  const classes = weights.bias.length;
  const own = new Float64Array(classes);
  const inputs = new Float64Array(inputCount(classes));
  const recent: Alone[] = [];

  function logits(input: TopicInput, out: Float64Array): Float64Array {
    out.set(weights.bias);
    addLinear(out, read(input));
    return out;
  }

  /** A document's segments come in order: each is asked for as the one after, as the text, as the one before. */
  function alone(text: string): Alone {
    const known = recent.find((each) => each.text === text);
    if (known) return known;
    const whole = logits({ text }, new Float64Array(classes));
    const made = { text, whole, best: bestOf(text, whole) };
    recent.push(made);
    if (recent.length > RECENT) recent.shift();
    return made;
  }

  function bestOf(text: string, whole: Float64Array): Float64Array {
    const sentences = sentencesOf(text);
    if (sentences.length === 1) return whole;
    const best = new Float64Array(classes).fill(-Infinity);
    const each = new Float64Array(classes);
    for (const sentence of sentences) {
      logits({ text: sentence }, each);
      for (let k = 0; k < classes; k++) best[k] = Math.max(best[k]!, each[k]!);
    }
    return best;
  }

  return (input) => {
    const { text, before, after } = input;
    const combination = before || after ? weights.inContext : weights.alone;
    const heard = {
      own: logits(input, own),
      best: alone(text).best,
      before: before ? alone(before).whole : null,
      after: after ? alone(after).whole : null,
      length: text.length,
    };
    const scores = combined(inputsOf(heard, inputs), combination).map(round);
    return { scores, thresholds: combination.thresholds };
  };
}

/** Logits of a text with nothing around it. */
interface Alone {
  text: string;
  whole: Float64Array;
  /** per class the highest of its sentences */
  best: Float64Array;
}

/** To four decimals: beyond them engines may differ. */
const round = (score: number): number => Math.round(score * 10_000) / 10_000;
