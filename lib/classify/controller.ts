import type { Reading } from './reading';

/** The company responsible, as the policy names it, or null. */
export function findController(_reading: Reading): string | null {
  return null;
}
