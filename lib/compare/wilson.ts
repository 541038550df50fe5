import type { Share } from './model';

/** The 97.5% point of the normal distribution. */
const Z = 1.959963984540054;

/**
 * A share with its 95% score interval (Wilson 1927, doi:10.1080/01621459.1927.10502953), which also holds for few
 * policies and for shares near 0 and 1. Of none, nothing is known: 0 to 1.
 */
export function wilson(n: number, of: number): Share {
  if (of === 0) return { n, of, share: 0, low: 0, high: 1 };
  const share = n / of;
  const shrunk = 1 + (Z * Z) / of;
  const centre = (share + (Z * Z) / (2 * of)) / shrunk;
  const half = (Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))) / shrunk;
  return { n, of, share, low: n === 0 ? 0 : centre - half, high: n === of ? 1 : centre + half };
}
