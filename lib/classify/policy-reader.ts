import { policyMatcher } from '../knowledge/policy-matcher';
import type { Segment } from '../model';
import { readWith, type Reading } from './reading';

/** An English policy with what all lexicons find in its running text. */
export const readPolicy = (segments: Segment[], address?: string | null): Reading =>
  readWith(policyMatcher(), segments, address);
