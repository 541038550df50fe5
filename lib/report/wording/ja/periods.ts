import type { Period, PeriodUnit } from '../../../knowledge/periods';

const LONG: Record<PeriodUnit, string> = {
  hour: '時間',
  day: '日間',
  week: '週間',
  month: 'か月',
  year: '年',
};
const SHORT: Record<PeriodUnit, string> = { hour: '時間', day: '日', week: '週', month: 'か月', year: '年' };

export const periodWords = {
  long: ({ count, unit }: Period) => `${count}${LONG[unit]}`,
  short: ({ count, unit }: Period) => `${count}${SHORT[unit]}`,
};
