import type { Evidence, RegionId } from '../../../lib/model';
import type { Subject } from '../../../lib/report/marks';

export interface PointCell {
  /** "No", "4", "Open" */
  short: string;
  detail: string;
  /** nothing was found */
  unsaid: boolean;
  /** it alone says so, of three columns or more */
  odd: boolean;
  evidence: Evidence[];
  score: number | null;
  scope: RegionId[];
  /** what the quotes are about, so that their deciding words can be marked; null where it is no claim */
  about: Subject | null;
  /** the detail is the policy's own words */
  theirs: boolean;
}

/** One line of the comparison. */
export interface Point {
  id: string;
  label: string;
  cells: PointCell[];
  differs: boolean;
}

type Cell = Omit<PointCell, 'odd'>;

/** Where all say the same there is nothing to stand alone. `saying`: what is compared of a cell. */
export function point(
  id: string,
  label: string,
  cells: Cell[],
  saying: (cell: Cell) => string = ({ short }) => short,
): Point {
  const shorts = cells.map((cell) => cell.short);
  const alone = (short: string) => shorts.filter((other) => other === short).length === 1;
  return {
    id,
    label,
    differs: new Set(cells.map(saying)).size > 1,
    cells: cells.map((cell) => ({ ...cell, odd: cells.length > 2 && alone(cell.short) })),
  };
}
