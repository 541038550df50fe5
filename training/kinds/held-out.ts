import { createRandom, shuffle } from '../random';
import type { KindExample } from './examples';
import { probabilities } from './regression';
import { fitted, KIND_IDS, SEED } from './weights';

export interface HeldOut {
  /** share of documents rightly told policy or not, 0 to 1 */
  policyOrNot: number;
  /** share whose kind is right among all four */
  kind: number;
  /** policies taken for something else and the reverse, as "service, document: kind (probability)" */
  wrong: string[];
}

const FOLDS = 5;

/** Each document judged by weights that saw no document of its service. */
export function heldOut(examples: KindExample[]): HeldOut {
  const services = shuffle([...new Set(examples.map(({ service }) => service))].sort(), createRandom(SEED));
  const foldOf = new Map(services.map((service, index) => [service, index % FOLDS]));
  let policyOrNot = 0;
  let kind = 0;
  const wrong: string[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitted(examples.filter(({ service }) => foldOf.get(service) !== fold));
    for (const example of examples.filter(({ service }) => foldOf.get(service) === fold)) {
      const scores = probabilities(weights, example.features);
      const best = scores.indexOf(Math.max(...scores));
      const said = KIND_IDS[best]!;
      if (said === example.kind) kind++;
      if ((said === 'privacy-policy') === (example.kind === 'privacy-policy')) policyOrNot++;
      else wrong.push(`${example.service}, ${example.document}: ${said} (${scores[best]!.toFixed(2)})`);
    }
  }
  return { policyOrNot: policyOrNot / examples.length, kind: kind / examples.length, wrong };
}
