export type PeriodUnit = 'hour' | 'day' | 'week' | 'month' | 'year';

export interface Period {
  count: number;
  unit: PeriodUnit;
}

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS = `(?:(${TENS.join('|')})[ -]?)?(${ONES.join('|')})?`;
/** "thirty-six (36) months" is read by its figure */
const PERIOD = new RegExp(
  `(?:(?<![\\w.,])\\(?(\\d{1,4})\\)?|(?<![\\w-])(?!\\W)${WORDS})(?: (?:calendar|business|full))?[ -](hour|day|week|month|year)s?\\b`,
  'gi',
);

/** The periods that a text names, each once. */
export function periods(text: string): Period[] {
  const found = new Map<string, Period>();
  for (const [, figure, tens, ones, unit] of text.matchAll(PERIOD)) {
    const count = figure ? Number(figure) : valueOf(tens, ones);
    if (!count) continue;
    const period: Period = { count, unit: unit!.toLowerCase() as PeriodUnit };
    found.set(`${period.count} ${period.unit}`, period);
  }
  return [...found.values()];
}

function valueOf(tens = '', ones = ''): number {
  return (
    (TENS.indexOf(tens.toLowerCase()) + 2) * 10 * Number(tens !== '') + ONES.indexOf(ones.toLowerCase()) + 1
  );
}
