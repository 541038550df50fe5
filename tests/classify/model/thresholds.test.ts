import { describe, expect, it } from 'vitest';
import { bestThreshold } from '../../../training/thresholds';

const cases: [scores: number[], labels: number[], between: [number, number]][] = [
  [
    [0.9, 0.8, 0.3, 0.2],
    [1, 1, 0, 0],
    [0.3, 0.8],
  ],
  [
    [0.9, 0.2, 0.1],
    [1, 1, 0],
    [0.1, 0.2],
  ],
];

describe('bestThreshold', () => {
  it.each(cases)('%j of %j', (scores, labels, [low, high]) => {
    const found = bestThreshold(scores, labels);
    expect(found).toBeGreaterThan(low);
    expect(found).toBeLessThanOrEqual(high);
  });
});
