import type { Analysed } from './claims';

/** How well "we do not collect" is told from "we collect", without the data of children. */
export interface Negation {
  /** not-collected items that were found as such, of all */
  found: number;
  refused: number;
  /** items turned round (collected said not to be, or the other way), of all that the annotation has */
  turned: number;
  items: number;
  /** policies with a miss: their name, found and all */
  missing: { policy: string; found: number; refused: number }[];
}

export function negation(policies: Analysed[]): Negation {
  const rows = policies.map(({ name, gold, analysis }) => {
    const said = new Map(analysis.dataCategories.map(({ id, disposition }) => [id as string, disposition]));
    const items = Object.entries(gold.dataCategories).filter(([id]) => id !== 'children-data');
    const refused = items.filter(([, { disposition }]) => disposition === 'not-collected');
    return {
      policy: name,
      items: items.length,
      refused: refused.length,
      found: refused.filter(([id]) => said.get(id) === 'not-collected').length,
      turned: items.filter(([id, { disposition }]) => said.has(id) && said.get(id) !== disposition).length,
    };
  });
  const sum = (key: 'items' | 'refused' | 'found' | 'turned'): number =>
    rows.reduce((total, row) => total + row[key], 0);
  return {
    found: sum('found'),
    refused: sum('refused'),
    turned: sum('turned'),
    items: sum('items'),
    missing: rows
      .filter(({ found, refused }) => found < refused)
      .map(({ policy, found, refused }) => ({ policy, found, refused })),
  };
}
