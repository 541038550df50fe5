import type { Mention, Strength } from './mentions';
import type { Place } from './places';

/**
 * How surely one mention shows that a category is collected: its words by its place. Fitted on two thirds of the
 * annotated policies, held against the rest; see docs/adding-a-category.md.
 */
const WEIGHTS: Readonly<Record<Strength, Readonly<Record<Place, number>>>> = {
  weak: { collected: 0.15, inventory: 0.07, used: 0.06, bare: 0.06, aside: 0, unsaid: 0 },
  listed: { collected: 0.5, inventory: 0.5, used: 0.15, bare: 0.1, aside: 0.1, unsaid: 0.31 },
  plain: { collected: 0.85, inventory: 0.8, used: 0.55, bare: 0.5, aside: 0.45, unsaid: 0.31 },
  strong: { collected: 0.95, inventory: 0.95, used: 0.6, bare: 0.55, aside: 0.5, unsaid: 0.2 },
};

/** A sentence that names three categories or more is a list of data, one that names six all the more. */
const ENUMERATION = 0.1;

export function weightOf({ strength, place, siblings }: Mention): number {
  const lists = place === 'aside' || place === 'unsaid' ? 0 : Number(siblings >= 2) + Number(siblings >= 5);
  return Math.min(0.99, WEIGHTS[strength][place] + lists * ENUMERATION);
}
