import type { Analysis, OptOutTargetId, RegionId, StatementFinding, StatementId } from '../../model';
import type { Answer } from '../answers';
import { confidenceOf } from '../confidence';
import type { Wording } from '../wording';

/** "In the preceding twelve (12) months we have not sold": it speaks of the past, and so do we. */
const PAST_YEAR = /\b(?:past|last|preceding|previous|prior)\b.{0,40}\b(?:12|twelve|year)\b/i;

/** A practice that the policy affirms or denies, the past tense of a denial kept. */
export function statementAnswer(analysis: Analysis, id: 'sale', wording: Wording): Answer {
  const words = wording.answers;
  const finding = statement(analysis, id);
  const base = { id, question: words[id].question };
  if (!finding || finding.value === 'not-stated') return unstated(base, analysis, 'sale-sharing', wording);
  if (finding.value === 'yes') return spoken(base, finding, words.sale.yes, wording);
  if (!finding.evidence.some((e) => PAST_YEAR.test(e.quote))) {
    return spoken(base, finding, words.sale.denied, wording);
  }
  const people = onlyPeople(finding.scope, wording);
  const past = people ? words.sale.deniedPastYearFor(people) : words.sale.deniedPastYear;
  return { ...spoken(base, finding, past, wording), detail: doubted(past, finding, wording) };
}

/** The finding of one practice; there is at most one. */
export function statement(analysis: Analysis, id: StatementId): StatementFinding | undefined {
  return analysis.statements.find((s) => s.id === id);
}

/** The answer where nothing was found: no claim, so no score. */
export function silent(base: Pick<Answer, 'id' | 'question'>, { answers }: Wording): Answer {
  return {
    ...base,
    short: answers.nothing,
    detail: answers.notSaid,
    evidence: [],
    score: null,
    scope: [],
  };
}

/** A practice neither affirmed nor denied: who offers a way out of it has said that much, and no more. */
export function unstated(
  base: Pick<Answer, 'id' | 'question'>,
  { optOuts }: Analysis,
  target: OptOutTargetId,
  wording: Wording,
): Answer {
  const evidence = optOuts
    .filter(({ targets }) => targets.includes(target))
    .sort((a, b) => b.score - a.score)
    .flatMap((way) => way.evidence);
  const answer = silent(base, wording);
  return evidence.length ? { ...answer, detail: wording.answers.onlyOptOut, evidence } : answer;
}

/** The answer where it was affirmed or denied, with whom it concerns where that is one group. */
export function spoken(
  base: Pick<Answer, 'id' | 'question'>,
  finding: StatementFinding,
  detail: string,
  wording: Wording,
): Answer {
  const yes = finding.value === 'yes';
  const people = onlyPeople(finding.scope, wording);
  const said = people ? wording.answers.forPeople[yes ? 'yes' : 'denied'](people) : detail;
  return {
    ...base,
    short: yes ? wording.answers.yes : wording.answers.no,
    detail: doubted(said, finding, wording),
    evidence: finding.evidence,
    score: finding.score,
    scope: finding.scope,
  };
}

/** An answer that its quote may not bear says so at once, not only beside the quote. */
export const doubted = (detail: string, { score }: StatementFinding, { answers }: Wording): string =>
  confidenceOf(score) === 'unsure' ? answers.unsure(detail) : detail;

/** Those spoken to, where it is one group alone. */
function onlyPeople(scope: RegionId[], { labels }: Wording): string | null {
  return scope.length === 1 ? labels.people[scope[0]!] : null;
}
