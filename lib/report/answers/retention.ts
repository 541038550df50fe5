import type { Analysis, Evidence } from '../../model';
import type { Answer } from '../answers';
import type { Wording } from '../wording';
import { nameList } from './name-list';
import { periods, type Period } from '../../knowledge/periods';
import { silent } from './statement';

/** What one line holds behind "Periods given:". Letters. */
const BEHIND_WORDS = 20;

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
    evidence: namingFirst(finding.evidence, found),
    short: found.length === 1 ? wording.periods.short(found[0]!) : wording.answers.varies,
    detail: words.periods(nameList(found.map(wording.periods.long), 3, wording, BEHIND_WORDS)),
  };
}

/** What stands under a period is a sentence that names it, the first period first. */
function namingFirst(evidence: Evidence[], found: Period[]): Evidence[] {
  const named = found.map(({ count, unit }) => `${count} ${unit}`);
  const rank = ({ quote }: Evidence) => {
    const own = periods(quote).map(({ count, unit }) => named.indexOf(`${count} ${unit}`));
    return Math.min(named.length, ...own.filter((at) => at >= 0));
  };
  return [...evidence].sort((a, b) => rank(a) - rank(b));
}
