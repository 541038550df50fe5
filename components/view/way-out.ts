import type { Analysis, OptOutTargetId } from '../../lib/model';

/** Rights to say no, and what an opt-out is called that does the same without being granted as a right. */
const TARGETS: Readonly<Record<string, OptOutTargetId>> = {
  'opt-out-targeted-advertising': 'targeted-advertising',
  'opt-out-sale-sharing': 'sale-sharing',
  'opt-out-profiling': 'profiling',
  'limit-sensitive-use': 'sensitive-use',
};

/** Whether the policy offers the way out of what a right that it does not state would stop. */
export function hasWayOut({ optOuts }: Pick<Analysis, 'optOuts'>, right: string): boolean {
  const target = TARGETS[right];
  return target !== undefined && optOuts.some(({ targets }) => targets.includes(target));
}
