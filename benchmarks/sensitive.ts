import { sensitiveClassesOf, type DataCategoryId } from '../lib/model';
import type { Analysed } from './claims';

/** How well sensitive data that a policy collects is told; sets annotated for it alone have it too. */
export interface Sensitive {
  right: number;
  wrong: number;
  missed: number;
}

export function sensitive(policies: Analysed[]): Sensitive {
  const rows = policies.map(({ gold, analysis }) => {
    const said = sensitiveIds(analysis.dataCategories.map(({ id, disposition }) => [id, disposition]));
    const noted = sensitiveIds(
      Object.entries(gold.dataCategories).map(([id, { disposition }]) => [id, disposition]),
    );
    const right = [...said].filter((id) => noted.has(id)).length;
    return { right, wrong: said.size - right, missed: noted.size - right };
  });
  const sum = (key: keyof Sensitive): number => rows.reduce((total, row) => total + row[key], 0);
  return { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') };
}

const sensitiveIds = (items: [id: string, disposition: string][]): ReadonlySet<string> =>
  new Set(
    items
      .filter(([id, disposition]) => disposition === 'collected' && sensitiveClassesOf[id as DataCategoryId])
      .map(([id]) => id),
  );
