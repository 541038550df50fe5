import type { ComparisonResult } from '../../model';
import { stableJson } from '../to-json';

/** As contract/comparison.schema.json says; no newline at the end. */
export const comparisonJson = (result: ComparisonResult): string => stableJson(result);
