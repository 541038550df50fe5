import { describe, expect, it } from 'vitest';
import { claimed } from '../../../lib/classify/model/claim';

const thresholds = [0.4, 0.2];
const cases: [name: string, scores: number[], expected: boolean[]][] = [
  ['all that reach their thresholds', [0.4, 0.9], [true, true]],
  ['only those', [0.39, 0.2], [false, true]],
  ['the nearest where none does', [0.3, 0.13], [true, false]],
  ['nearest by its own threshold, not by score', [0.25, 0.15], [false, true]],
  ['none where none is near', [0.2, 0.1], [false, false]],
];

describe('claimed', () => {
  it.each(cases)('%s', (_name, scores, expected) => {
    expect(claimed(scores, thresholds)).toEqual(expected);
  });
});
