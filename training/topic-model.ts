import { topicIds } from '../lib/model';
import { inputCount, inputsOf } from '../lib/classify/model/combination';
import { createFeatureReader, type TopicInput } from '../lib/classify/model/features';
import { sentencesOf } from '../lib/classify/model/sentences';
import { byHeading, byTeacher, type Unlabelled } from './corpus';
import { logitsOf, trainLinear, type Example, type Linear, type Sparse } from './linear';
import type { Segment } from './opp115';

/** All were chosen by cross-validation by segment; strong decay matters most. */
const GOLD = { classes: topicIds.length, epochs: 10, rate: 0.2, decay: 3e-3, contextShare: 0.6, seed: 1 };
/** More examples, fewer rounds: ten are no better. */
const OWN = { ...GOLD, epochs: 5 };
const CORPUS_PASS = { ...GOLD, epochs: 1, rate: 0.1, decay: 3e-4 };
/** How far each step begins towards what the one before it found. */
const KEPT = { fromHeadings: 0.5, fromStudent: 0.7, fromOwn: 0.9 };
const TEACHER_WEIGHT = 0.3;

/**
 * What no label of OPP-115 teaches. A teacher learns from our own labels, beginning at what headings teach; a student
 * learns from the teacher's opinions of the corpus, headings and neighbours at hand, and then from our labels again.
 */
export function trainOwn(own: Example[], corpus: Unlabelled[]): Linear {
  const teacher = trainLinear(own, { ...OWN, start: headingPrior(corpus) });
  const student = trainLinear(byTeacher(corpus, teacher, TEACHER_WEIGHT), CORPUS_PASS);
  return trainLinear(own, { ...OWN, start: scaled(student, KEPT.fromStudent) });
}

/** OPP-115's labels, beginning at what our own taught. */
export const trainTopics = (gold: Example[], own: Linear): Linear =>
  trainLinear(gold, { ...GOLD, start: scaled(own, KEPT.fromOwn) });

/** What headings alone teach: in context the heading, from which the label comes, would be all that is learnt. */
const headingPrior = (corpus: Unlabelled[]): Linear =>
  scaled(
    trainLinear(
      byHeading(corpus).map((example) => ({ ...example, views: [example.views[0], example.views[0]] })),
      CORPUS_PASS,
    ),
    KEPT.fromHeadings,
  );

const scaled = ({ table, bias }: Linear, by: number): Linear => ({ table: table.map((v) => v * by), bias });

const read = createFeatureReader();

/** A copy of the features of an input. */
export function sparse(input: TopicInput): Sparse {
  const { rows, values, length, words, pieceValue } = read(input);
  const pieces = words.flatMap((word) => [...word.pieces]);
  return {
    rows: Int32Array.from([...rows.subarray(0, length), ...pieces]),
    values: Float32Array.from([...values.subarray(0, length), ...pieces.map(() => pieceValue)]),
  };
}

export const toExample = ({ text, before, after, targets, weight }: Segment): Example => ({
  views: [sparse({ text }), sparse({ text, before, after })],
  targets,
  weight,
});

/** What the second step is told of a segment, alone and in its context: as lib/classify/model/predict.ts does it. */
export function inputsOfSegment(model: Linear, input: TopicInput): Record<View, Float64Array> {
  const { text, before, after } = input;
  const logits = (input: TopicInput) => logitsOf(model, sparse(input));
  const sentences = sentencesOf(text).map((sentence) => logits({ text: sentence }));
  const best = topicIds.map((_, k) => Math.max(...sentences.map((each) => each[k]!)));
  const common = { best, length: text.length };
  const nobody = { before: null, after: null };
  const neighbours = {
    before: before ? logits({ text: before }) : null,
    after: after ? logits({ text: after }) : null,
  };
  const inputs = () => new Float64Array(inputCount(topicIds.length));
  return {
    alone: inputsOf({ ...common, ...nobody, own: logits({ text }) }, inputs()),
    inContext: inputsOf({ ...common, ...neighbours, own: logits(input) }, inputs()),
  };
}

/** A segment with its text alone, or with what stands around it. */
export type View = 'alone' | 'inContext';
