import type { Analysis } from '../../../lib/model';
import type { Strings } from '../../strings/en';
import { point, type Point } from './point';

/** How long one reads. */
export function lengthPoint(analyses: readonly Analysis[], { compare: { many }, report }: Strings): Point {
  const format = new Intl.NumberFormat(report.locale);
  const cells = analyses.map(({ document }) => ({
    short: many.minutes(format.format(Math.max(1, Math.round(document.readingMinutes)))),
    detail: many.words(format.format(document.words)),
    unsaid: false,
    evidence: [],
    score: null,
    scope: [],
    about: null,
    theirs: false,
  }));
  return point('length', many.length, cells);
}
