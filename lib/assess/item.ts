import type { ChecklistItem, Evidence, Span } from '../model';
import { answersTo, type Answer } from './answers';
import { feeOf } from './fee';
import type { Question } from './question';
import { excusesOf, refusalsOf } from './refusals';

/** An item's state, by the contract's definition of the five. What grants goes before what refuses. */
export function assessItem(question: Question): ChecklistItem {
  const { item, best } = question;
  const state = (status: ChecklistItem['status'], evidence: Evidence[]): ChecklistItem => ({
    id: item.id,
    basis: item.basis,
    status,
    evidence,
  });
  const refusals = refusalsOf(question);
  const answers = answersTo(question);
  if (answers.length) {
    const limits = limitsOf(answers, item.kind === 'right' ? refusals : [], question);
    const said = answers.flatMap(({ evidence }) => evidence);
    return limits
      ? state('conditional', withLimit(best(said), limits))
      : state('stated', best(unlimited(answers)));
  }
  if (refusals.length) return state('denied', best(refusals));
  const excuses = excusesOf(question);
  return excuses.length ? state('not-applicable', best(excuses)) : state('not-found', []);
}

/** Null where something grants it without limit and nothing takes it back. */
function limitsOf(answers: Answer[], refusals: Evidence[], question: Question): Span[] | null {
  const fee = feeOf(question);
  if (refusals.length || fee.length) return [...refusals, ...fee];
  if (answers.some(({ limits }) => limits === null)) return null;
  return answers.flatMap(({ limits }) => limits ?? []);
}

const unlimited = (answers: Answer[]): Evidence[] =>
  answers.filter(({ limits }) => limits === null).flatMap(({ evidence }) => evidence);

/** The limit is shown with the grant, unless a quote holds it already. */
function withLimit(evidence: Evidence[], limits: Span[]): Evidence[] {
  const limit = limits.find((span) => !evidence.some((each) => holds(each, span)));
  return limit ? [...evidence.slice(0, 2), limit] : evidence;
}

const holds = (outer: Span, inner: Span) =>
  outer.segment === inner.segment && outer.start <= inner.start && inner.end <= outer.end;
