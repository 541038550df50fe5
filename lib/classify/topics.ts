import { topicIds, type Topic } from '../model';
import type { TopicInput } from './model/features';
import { claimed } from './model/claim';
import { createPredictor } from './model/predict';
import { decodeWeights, storedWeights } from './model/weights';

export type { TopicInput } from './model/features';

/** Content hash of the weights. */
export const MODEL_ID = `topics-${storedWeights.set}-${storedWeights.id}`;

/**
 * The OPP-115 topics of a segment: those whose calibrated probability reaches its class' threshold (the nearest to
 * its own where none does), best first. Takes what stands around the text where that is known. Pure; the weights are
 * decoded once, on the first call.
 */
export function predictTopics(input: TopicInput): Topic[] {
  predictor ??= createPredictor(decodeWeights(storedWeights));
  const { scores, thresholds } = predictor(input);
  const claims = claimed(scores, thresholds);
  return topicIds
    .map((id, k) => ({ id, score: scores[k]! }))
    .filter((_, k) => claims[k])
    .sort((a, b) => b.score - a.score);
}

let predictor: ReturnType<typeof createPredictor> | undefined;
