import { expect, it } from 'vitest';
import { together } from '../../lib/classify/witnesses';

it.each<[string, number[], number, number]>([
  ['nobody', [], 0.25, 0],
  ['one, by itself', [0.6], 0.25, 0.6],
  ['a second one, which adds its echo', [0.6, 0.4], 0.25, 0.64],
  ['the surest first, in whatever order they come', [0.4, 0.6], 0.25, 0.64],
  ['independent ones in full', [0.6, 0.4], 1, 0.76],
  ['four at most, the surest', [0.1, 0.5, 0.5, 0.5, 0.5], 1, 0.94],
])('hears %s', (_who, scores, echo, expected) => {
  expect(together(scores, echo)).toBe(expected);
});

it('is never surer than its ceiling', () => {
  expect(together([0.99, 0.99], 1, 0.98)).toBe(0.98);
});
