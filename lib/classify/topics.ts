import { topicIds, type Topic } from '../model';
import type { TopicInput } from './model/features';
import { createPredictor } from './model/predict';
import { decodeWeights, storedWeights } from './model/weights';

export type { TopicInput } from './model/features';

/** Content hash of the weights. */
export const MODEL_ID = `topics-${storedWeights.set}-${storedWeights.id}`;

/**
 * The OPP-115 topics of a segment: those whose calibrated probability reaches its class' threshold, best
 * first. Takes what stands around the text where that is known. Pure; the weights are decoded once, on the
 * first call.
 */
export function predictTopics(input: TopicInput): Topic[] {
  predictor ??= createPredictor(decodeWeights(storedWeights));
  const { scores, thresholds } = predictor(input);
  return topicIds
    .map((id, k) => ({ id, score: scores[k]!, above: scores[k]! >= thresholds[k]! }))
    .filter(({ above }) => above)
    .sort((a, b) => b.score - a.score)
    .map(({ id, score }) => ({ id, score }));
}

let predictor: ReturnType<typeof createPredictor> | undefined;
