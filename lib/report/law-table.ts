import type { Analysis, ChecklistItem, LawId } from '../model';
import { lawRows, type LawRow } from './law-rows';
import { english, type Wording } from './wording';

const lawGroupIds = ['see', 'change', 'stop', 'ask', 'be-told'] as const;
export type LawGroupId = (typeof lawGroupIds)[number];

export interface LawTable {
  laws: { law: LawId; addressed: boolean; granted: number; rights: number }[];
  groups: { id: LawGroupId; rows: LawTableRow[] }[];
}

export interface LawTableRow {
  id: string;
  /** plain words, the same for all laws */
  label: string;
  /** one for each law of the table, in its order; null where the law has no such item */
  cells: (LawRow | null)[];
}

/** What a right lets a person do; what is not here is a way of asking. */
const GROUPS: Record<string, LawGroupId> = {
  access: 'see',
  'notification-of-purpose': 'see',
  'third-party-disclosure-records': 'see',
  'decision-explanation': 'see',
  portability: 'see',
  correction: 'change',
  deletion: 'change',
  'de-indexing': 'change',
  restriction: 'stop',
  'cease-use': 'stop',
  'cease-third-party-provision': 'stop',
  objection: 'stop',
  'withdraw-consent': 'stop',
  'automated-decisions': 'stop',
  'opt-out-sale-sharing': 'stop',
  'opt-out-targeted-advertising': 'stop',
  'opt-out-profiling': 'stop',
  'limit-sensitive-use': 'stop',
  'minors-sale-opt-in': 'stop',
};

/** Several laws' checklists side by side: rights first, by what they let a person do, then what must be told. */
export function lawTable(
  analysis: Pick<Analysis, 'checklists'>,
  laws: readonly LawId[],
  wording: Wording = english,
): LawTable {
  const columns = laws.map((law) => lawRows(analysis, law, wording));
  const ids = [...new Set(columns.flat().map((row) => row.item.id))];
  const rows = ids.map((id) => {
    const cells = columns.map((column) => column.find((row) => row.item.id === id) ?? null);
    return { id, label: wording.checklist[id] ?? cells.find(Boolean)!.label, cells };
  });
  return {
    laws: laws.map((law, i) => ({ law, ...countsOf(columns[i]!), addressed: isAddressed(analysis, law) })),
    groups: lawGroupIds
      .map((id) => ({ id, rows: rows.filter((row) => groupOf(row) === id) }))
      .filter((group) => group.rows.length > 0),
  };
}

function groupOf({ id, cells }: LawTableRow): LawGroupId {
  const right = cells.some((cell) => cell?.kind === 'right');
  return right ? (GROUPS[id] ?? 'ask') : 'be-told';
}

function countsOf(rows: LawRow[]): { granted: number; rights: number } {
  const is = ({ status }: ChecklistItem, ...wanted: string[]) => wanted.includes(status);
  const rights = rows.filter(({ kind, item }) => kind === 'right' && !is(item, 'not-applicable'));
  return {
    granted: rights.filter(({ item }) => is(item, 'stated', 'conditional')).length,
    rights: rights.length,
  };
}

function isAddressed({ checklists }: Pick<Analysis, 'checklists'>, law: LawId): boolean {
  return checklists.find((list) => list.law === law)?.applicability === 'addressed';
}
