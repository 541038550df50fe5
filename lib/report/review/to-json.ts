import type { LinkReview } from '../../model';
import { stableJson } from '../to-json';

/** The review as docs/schemas/link-review.schema.json has it; no newline at the end. */
export const reviewJson = (review: LinkReview): string => stableJson(review);
