import type { Analysis, ChecklistItem, ChecklistStatus, LawId } from '../../model';
import type { Answer } from '../answers';
import { lawRows } from '../law-rows';
import type { Wording } from '../wording';

const ORDER: ChecklistStatus[] = ['stated', 'conditional', 'denied', 'not-found', 'not-applicable'];

/** How many of the law’s rights are granted; those that do not apply are not counted. */
export function rights(analysis: Analysis, law: LawId, { answers, labels, join }: Wording): Answer {
  const items = rightsOf(analysis, law);
  const applying = items.filter((item) => item.status !== 'not-applicable');
  const granted = applying.filter((item) => item.status === 'stated' || item.status === 'conditional');
  const states = applying.map((item) => item.status);
  return {
    id: 'rights',
    short: String(granted.length),
    question: answers.rights.questionOf(applying.length, labels.lawsOf[law]),
    detail: ORDER.map((status) => ({ status, n: items.filter((item) => item.status === status).length }))
      .filter(({ n }) => n > 0)
      .map(({ status, n }) => answers.rights.states[status](n))
      .join(join),
    evidence: granted.flatMap((item) => item.evidence.slice(0, 1)),
    score: null,
    scope: [],
    states: states.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)),
  };
}

/** What a person may do under the law. */
function rightsOf(analysis: Pick<Analysis, 'checklists'>, law: LawId): ChecklistItem[] {
  return lawRows(analysis, law)
    .filter((row) => row.kind === 'right')
    .map((row) => row.item);
}
