import type { Law } from '../knowledge/law';
import type { Checklist, ChecklistStatus } from '../model';

/** "8 of 10 rights": how a law's rights stand in one policy. */
export interface RightsSummary {
  /** stated, with conditions or without */
  granted: number;
  /** without those that do not apply */
  asked: number;
  counts: Record<ChecklistStatus, number>;
}

export function rightsSummary(checklist: Checklist, law: Law): RightsSummary {
  const rights = new Set<string>(law.items.filter(({ kind }) => kind === 'right').map(({ id }) => id));
  const counts = { stated: 0, conditional: 0, denied: 0, 'not-applicable': 0, 'not-found': 0 };
  for (const { id, status } of checklist.items) if (rights.has(id)) counts[status]++;
  const granted = counts.stated + counts.conditional;
  return { granted, asked: granted + counts.denied + counts['not-found'], counts };
}
