import { describe, expect, it } from 'vitest';
import { combined, inputCount, inputsOf } from '../../../lib/classify/model/combination';
import { combine } from '../../../training/combine';

const inputs = (own: number[], before: number[] | null): Float64Array =>
  inputsOf({ own, best: own, before, after: null, length: 400 }, new Float64Array(inputCount(own.length)));

describe('the second step', () => {
  it('knows a missing neighbour from a silent one, and both from a text that stands alone', () => {
    const at = 2 * 5;
    expect([...inputs([0, 0], [-9, -9]).slice(at, at + 2)]).toEqual([0, 1]);
    expect([...inputs([0, 0], null).slice(at, at + 2)]).toEqual([0, 0]);
  });

  it('learns from the neighbour what the text alone does not say', () => {
    const draws = Array.from({ length: 400 }, (_, i) => ((i * 7919) % 400) / 400);
    const before = draws.map((draw) => [draw < 0.5 ? 4 : -4, -4]);
    const labels = draws.map((draw, i) => [draw < 0.5 === i % 10 > 0 ? 1 : 0, i % 2]);
    const found = combine(
      before.map((each) => inputs([-1, 0], each)),
      labels,
    );
    expect(combined(inputs([-1, 0], [4, -4]), found)[0]).toBeGreaterThan(0.7);
    expect(combined(inputs([-1, 0], [-4, -4]), found)[0]).toBeLessThan(0.3);
    expect(combined(inputs([-1, 0], [4, -4]), found)[1]).toBeCloseTo(0.5, 1);
  });
});
