import type { Analysis } from '../../model';
import type { Answer } from '../answers';
import type { Wording } from '../wording';
import { nameList } from './name-list';
import { periods } from '../../knowledge/periods';
import { silent } from './statement';

/** The periods of the finding’s own value, else those that its quotes name; "open" where it names none. */
export function retention(analysis: Analysis, wording: Wording): Answer {
  const words = wording.answers.retention;
  const base = { id: 'retention' as const, question: words.question };
  const finding = analysis.disclosures.find((d) => d.id === 'retention');
  if (!finding) return silent(base, wording);
  const valued = periods(finding.value ?? '');
  const found = valued.length ? valued : periods(finding.evidence.map((e) => e.quote).join(' '));
  const claim = { evidence: finding.evidence, score: finding.score, scope: finding.scope };
  if (found.length === 0) {
    return { ...base, ...claim, short: wording.answers.open, detail: words.open };
  }
  return {
    ...base,
    ...claim,
    short: found.length === 1 ? wording.periods.short(found[0]!) : String(found.length),
    detail: words.periods(nameList(found.map(wording.periods.long), 3, wording)),
  };
}
