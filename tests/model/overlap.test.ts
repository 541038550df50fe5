import { expect, it } from 'vitest';
import { overlap } from '../../lib/model/overlap';

it.each([
  ['share a character', { segment: 0, start: 8, end: 12 }, true],
  ['hold one another', { segment: 0, start: 6, end: 7 }, true],
  ['touch', { segment: 0, start: 9, end: 12 }, false],
  ['stand in two segments', { segment: 1, start: 5, end: 9 }, false],
])('places that %s', (_, other, shared) => {
  const place = { segment: 0, start: 5, end: 9 };
  expect(overlap(place, other)).toBe(shared);
  expect(overlap(other, place)).toBe(shared);
});
