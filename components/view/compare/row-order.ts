import type { MatrixRow } from '../../../lib/compare';
import type { Analysis, OptOutTargetId } from '../../../lib/model';
import { sensitiveFirst } from '../../../lib/report/answers/sensitive-data';
import { groupData } from '../../../lib/report/data-groups';
import { rankOf } from '../../../lib/report/opt-out-rows';

/** The rows in the order of the other screens: special categories first, what people say no to most before the rest. */
export function inReadersOrder(rows: readonly MatrixRow[], analyses: readonly Analysis[]): MatrixRow[] {
  const data = dataOrder(analyses);
  const ranks = {
    data: ({ id }: MatrixRow) => data.indexOf(id),
    'opt-out': ({ id }: MatrixRow) => rankOf(id as OptOutTargetId),
  };
  let ordered = [...rows];
  for (const [kind, rank] of Object.entries(ranks)) {
    for (const differs of [true, false]) {
      const isOf = (row: MatrixRow) => row.kind === kind && row.differs === differs;
      const sorted = ordered.filter(isOf).sort((a, b) => rank(a) - rank(b));
      ordered = ordered.map((row) => (isOf(row) ? sorted.shift()! : row));
    }
  }
  return ordered;
}

function dataOrder(analyses: readonly Analysis[]): string[] {
  const all = analyses.flatMap(({ dataCategories }) => dataCategories);
  const plain = groupData(all.filter(({ sensitive }) => sensitive.length === 0));
  const found = [...sensitiveFirst(all), ...plain.flatMap(({ findings }) => findings)];
  return [...new Set(found.map(({ id }) => id))];
}
