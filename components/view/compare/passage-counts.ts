import type { Comparison } from '../../../lib/compare';

export interface PassageCounts {
  all: number;
  changing: number;
  /** new or reworded, and no claim changed by it */
  others: number;
  same: number;
}

/** The newer version's passages, each counted once. */
export function passageCounts({ passages }: Pick<Comparison, 'passages'>): PassageCounts {
  const { same, changing, reworded, added } = passages;
  const touched = reworded.length + added.length;
  return { all: same + touched, changing, others: touched - changing, same };
}
