import type { Mention, Place, Strength } from './mentions';

/**
 * How surely one mention shows that a category is collected: its words by its place. Fitted on two thirds of the
 * annotated policies, held against the rest; see docs/adding-a-category.md.
 */
const WEIGHTS: Readonly<Record<Strength, Readonly<Record<Place, number>>>> = {
  weak: { collected: 0.25, inventory: 0.1, used: 0.06, bare: 0.06, aside: 0.01 },
  plain: { collected: 0.8, inventory: 0.75, used: 0.5, bare: 0.5, aside: 0.45 },
  strong: { collected: 0.95, inventory: 0.95, used: 0.6, bare: 0.5, aside: 0.5 },
};

/** A sentence that names three categories or more is a list of data. */
const ENUMERATION = 0.05;

/** Sentences beyond this many add nothing. */
const MOST = 4;

export function weightOf({ strength, place, siblings }: Mention): number {
  const enumerated = siblings >= 2 && place !== 'aside' ? ENUMERATION : 0;
  return Math.min(0.99, WEIGHTS[strength][place] + enumerated);
}

/** The weights of a category's sentences together, as if each were an independent witness. */
export function combined(weights: number[]): number {
  const best = [...weights].sort((a, b) => b - a).slice(0, MOST);
  return 1 - best.reduce((doubt, weight) => doubt * (1 - weight), 1);
}
