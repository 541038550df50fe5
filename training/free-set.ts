import { calibrate } from './calibrate';
import { byHeading, byTeacher, unlabelled } from './corpus';
import type { HeadedParagraph } from './headed-paragraphs';
import { logitsOf, trainLinear, type Example } from './linear';
import { createRandom, shuffle } from './random';
import { CORPUS_PASS, sparse } from './topic-model';
import { storedWeights } from './weights-file';
import type { StoredWeights } from '../lib/classify/model/weights';

/** Paragraphs read, and the share of the file (its end: other policies) that calibration keeps for itself. */
const PARAGRAPHS = 24_000;
const KEPT_BACK = 0.2;

/**
 * Weights that know no label of a person: what headings say of their paragraphs, then the model's own opinion
 * of the paragraphs with heading and neighbours in view. For uses that OPP-115's terms do not allow.
 */
export function trainFree(paragraphs: HeadedParagraph[]): StoredWeights {
  const border = Math.floor(paragraphs.length * (1 - KEPT_BACK));
  const chosen = shuffle([...paragraphs.keys()], createRandom(6)).slice(0, PARAGRAPHS);
  const learnt = unlabelled(
    paragraphs,
    chosen.filter((i) => i < border),
    sparse,
  );
  const kept = unlabelled(
    paragraphs,
    chosen.filter((i) => i >= border),
    sparse,
  );
  // Alone only: in context the heading, from which the label comes, would be all that is learnt.
  const named = byHeading(learnt).map(({ views, ...rest }): Example => ({
    ...rest,
    views: [views[0], views[0]],
  }));
  const teacher = trainLinear(named, CORPUS_PASS);
  const student = trainLinear(byTeacher(learnt, teacher, 1), CORPUS_PASS);
  const truth = kept.filter((each) => each.named);
  const calibration = calibrate(
    truth.map(({ views }) => logitsOf(student, views[0])),
    truth.map(({ named }) => [...named!]),
  );
  return storedWeights('free', student, calibration, calibration);
}
