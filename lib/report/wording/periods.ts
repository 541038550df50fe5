import type { Period, PeriodUnit } from '../../knowledge/periods';

const SHORT: Record<PeriodUnit, string> = { hour: 'h', day: 'd', week: 'wk', month: 'mo', year: 'yr' };

/** Lengths of time: in a sentence, and for a narrow column of six letters. */
export const periodWords = {
  long: ({ count, unit }: Period) => `${count} ${unit}${count === 1 ? '' : 's'}`,
  short: ({ count, unit }: Period) => `${count} ${SHORT[unit]}`,
};
