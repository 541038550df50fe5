import { disclosureIds, rightIds, statementIds, type ChecklistItem } from '../../lib/model';
import type { Subject } from '../../lib/report/marks';
import type { SubjectKind } from '../../lib/report/marks';

const KINDS: [SubjectKind, readonly string[]][] = [
  ['right', rightIds],
  ['disclosure', disclosureIds],
  ['statement', statementIds],
];

/** What a checklist item's quotes are about; null where it is no finding of one kind. */
export function subjectOfItem({ id, status }: ChecklistItem): Subject | null {
  const kind = KINDS.find(([, ids]) => ids.includes(id))?.[0];
  return kind ? { kind, ids: [id], denied: status === 'denied' } : null;
}
