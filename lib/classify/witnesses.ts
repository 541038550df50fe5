/** Places beyond so many add nothing. */
const MOST = 4;

/**
 * How surely several places show one claim, 0 to 1: the surest by itself, each further one by `echo` of what it says,
 * since places of a kind err together. Never more than `ceiling`.
 */
export function together(scores: readonly number[], echo: number, ceiling = 1): number {
  const doubt = [...scores]
    .sort((a, b) => b - a)
    .slice(0, MOST)
    .reduce((rest, score, at) => rest * (1 - (at === 0 ? score : score * echo)), 1);
  return Math.round(Math.min(ceiling, 1 - doubt) * 100) / 100;
}
