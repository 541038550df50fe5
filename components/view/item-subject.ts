import {
  disclosureIds,
  rightIds,
  statementIds,
  type Analysis,
  type ChecklistItem,
  type Evidence,
} from '../../lib/model';
import { spelledNames } from '../../lib/report/answers/named-companies';
import type { Subject, SubjectKind } from '../../lib/report/marks';

const KINDS: [SubjectKind, readonly string[]][] = [
  ['right', rightIds],
  ['disclosure', disclosureIds],
  ['statement', statementIds],
];

type Found = Pick<
  Analysis,
  'statements' | 'dataCategories' | 'recipients' | 'services' | 'optOuts' | 'rights'
>;

/** What a checklist item's quotes are about; null where it is no finding of one kind. */
export function subjectOfItem(item: ChecklistItem, found: Found): Subject | null {
  const [place] = item.evidence;
  const kind = KINDS.find(([, ids]) => ids.includes(item.id))?.[0];
  const own = kind && { kind, ids: [item.id], denied: item.status === 'denied' };
  if (own && item.status !== 'not-applicable' && !isElsewhere(item, place, found)) return own;
  return place ? subjectAt(place, found) : (own ?? null);
}

/** A right to say no may rest on an offer to, and then nothing is said of a right. */
function isElsewhere(
  { id }: ChecklistItem,
  place: Evidence | undefined,
  { rights, optOuts }: Found,
): boolean {
  const of = (findings: readonly { evidence: Evidence[] }[]) => findings.some((one) => holds(one, place));
  return of(optOuts) && !of(rights.filter((right) => right.id === id));
}

/** What an item rests on that has no words of its own: all data, all recipients, or what it hangs on. */
function subjectAt(
  place: Evidence,
  { statements, dataCategories, recipients, services, optOuts }: Found,
): Subject | null {
  const at = <T extends { evidence: Evidence[] }>(findings: readonly T[]) =>
    findings.filter((finding) => holds(finding, place));
  const said = at(statements);
  if (said.length) {
    const denied = said.every(({ value }) => value === 'denied');
    return { kind: 'statement', ids: said.map(({ id }) => id), denied };
  }
  const ways = at(optOuts);
  if (ways.length)
    return { kind: 'opt-out', ids: ways.flatMap(({ targets, methods }) => [...targets, ...methods]) };
  const data = at(dataCategories);
  const denied = data.length > 0 && data.every(({ disposition }) => disposition === 'not-collected');
  if (data.length) return { kind: 'data', ids: data.map(({ id }) => id), denied };
  const to = at(recipients);
  const names = spelledNames({ services, recipients });
  return { kind: 'recipient', ids: to.map(({ id }) => id), names };
}

function holds({ evidence }: { evidence: Evidence[] }, place: Evidence | undefined): boolean {
  return evidence.some((one) => one.segment === place?.segment && one.start === place.start);
}
