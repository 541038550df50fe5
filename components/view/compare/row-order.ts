import type { MatrixRow } from '../../../lib/compare';
import type { Analysis, OptOutTargetId } from '../../../lib/model';
import { sensitiveFirst } from '../../../lib/report/answers/sensitive-data';
import { groupData } from '../../../lib/report/data-groups';
import { rankOf } from '../../../lib/report/opt-out-rows';

/** The rows in the order of the other screens: special categories first, what people say no to most before the rest. */
export function inReadersOrder(rows: readonly MatrixRow[], analyses: readonly Analysis[]): MatrixRow[] {
  const data = dataOrder(analyses);
  const rank = ({ kind, id }: MatrixRow): number =>
    kind === 'data' ? data.indexOf(id) : kind === 'opt-out' ? rankOf(id as OptOutTargetId) : 0;
  // the rows come by what differs and by kind, which stays so
  const group = ({ kind, differs }: MatrixRow): number =>
    rows.findIndex((row) => row.kind === kind && row.differs === differs);
  return rows.toSorted((a, b) => group(a) - group(b) || rank(a) - rank(b));
}

function dataOrder(analyses: readonly Analysis[]): string[] {
  const all = analyses.flatMap(({ dataCategories }) => dataCategories);
  const plain = groupData(all.filter(({ sensitive }) => sensitive.length === 0));
  const found = [...sensitiveFirst(all), ...plain.flatMap(({ findings }) => findings)];
  return [...new Set(found.map(({ id }) => id))];
}
