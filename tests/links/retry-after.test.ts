import { expect, it } from 'vitest';
import { retryAfterMs } from '../../lib/links/retry-after';

const NOW = Date.parse('2026-01-01T00:00:00Z');

it.each([
  ['5', 5000],
  [' 120 ', 120_000],
  ['Thu, 01 Jan 2026 00:00:10 GMT', 10_000],
  ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
  ['soon', null],
  [null, null],
])('"%s" asks for %s ms', (header, expected) => {
  expect(retryAfterMs(header, NOW)).toBe(expected);
});
