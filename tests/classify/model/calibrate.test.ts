import { describe, expect, it } from 'vitest';
import { sigmoid } from '../../../lib/classify/model/combination';
import { bestThreshold, calibrate } from '../../../training/calibrate';

describe('calibrate', () => {
  it('finds slope and shift of logits that are too meek', () => {
    const logits = Array.from({ length: 4000 }, (_, i) => [(i % 400) / 100 - 2]);
    const labels = logits.map(([x], i) => [sigmoid(2 * x! + 1) > ((i * 7919) % 4000) / 4000 ? 1 : 0]);
    const [[half = 0, ...rest] = []] = calibrate(logits, labels).weights;
    expect(half / 2).toBeCloseTo(2, 0);
    expect(rest.pop()).toBeCloseTo(1, 0);
    expect(rest.every((weight) => weight === 0)).toBe(true);
  });
});

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
