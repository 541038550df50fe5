import { describe, expect, it } from 'vitest';
import { inLots } from '../../cli/queue/lots';

/** The lots that tasks of so many bytes make, three at most in each, coming in this order. */
function lotsOf(order: number[], bytes = (_index: number) => 10): number[][] {
  const made: number[][] = [];
  const lots = inLots(3, (lot) => made.push(lot.map(({ task }) => task.index)));
  for (const index of order)
    lots.add({
      task: { index, source: `${index}`, content: { bytes: new Uint8Array(bytes(index)) } },
      done: () => {},
      refused: () => {},
    });
  lots.end(order.length);
  return made;
}

describe('lots', () => {
  it.each([
    ['in order', [0, 1, 2, 3, 4]],
    ['in another', [4, 1, 0, 3, 2]],
  ])('are the same for tasks that come %s', (_how, order) => {
    expect(lotsOf(order)).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });

  it('are small where the inputs are large', () => {
    expect(lotsOf([0, 1, 2], (index) => (index === 1 ? 3e6 : 10))).toEqual([[0, 1], [2]]);
  });

  it('wait for tasks that come after the end was told', () => {
    const made: number[] = [];
    const lots = inLots(3, (lot) => made.push(lot.length));
    lots.end(1);
    expect(made).toEqual([]);
    lots.add({ task: { index: 0, source: 'late' }, done: () => {}, refused: () => {} });
    expect(made).toEqual([1]);
  });
});
