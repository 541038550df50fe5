/** Share of its threshold that the nearest class needs where none reaches its own. */
const NEAREST = 0.6;

/**
 * Which classes are claimed: those that reach their thresholds. A segment nearly always has a topic, so where
 * none does, the class nearest to its threshold is claimed, if it is near.
 */
export function claimed(scores: number[], thresholds: number[]): boolean[] {
  const nearness = scores.map((score, k) => score / thresholds[k]!);
  const top = Math.max(...nearness);
  const bar = top >= 1 ? 1 : Math.max(top, NEAREST);
  return nearness.map((near) => near >= bar);
}
