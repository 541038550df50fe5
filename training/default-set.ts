import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StoredWeights } from '../lib/classify/model/weights';
import { combine } from './combine';
import type { Linear } from './linear';
import { foldsOf, heldOutFigures } from './cross-validate';
import type { HeldOutFigures } from './model-card';
import type { Opp115 } from './opp115';
import { inputsOfSegment, toExample, trainTopics, type View } from './topic-model';
import { storedWeights } from './weights-file';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const FOLDS = 5;
/** What a fold's inputs depend on. */
const FOLD_CODE = [
  ...['combination', 'features', 'hashing', 'sentences', 'tokens'].map((name) => `../lib/classify/model/${name}.ts`),
  ...['corpus', 'cross-validate', 'heading-topics', 'linear', 'opp115', 'own-labels', 'random', 'topic-model'].map(
    (name) => `${name}.ts`,
  ),
  'topic-labels/labels.tsv',
];

export interface Trained {
  weights: StoredWeights;
  bySegment: HeldOutFigures;
  bySite: HeldOutFigures;
}

/** What the second step hears of every segment, by a model that did not see it. */
type HeldOut = Record<View, Float64Array[]>;

/**
 * The set that ships: OPP-115's labels, beginning at what our own taught, which knows none of them and so serves every
 * fold. `name` keeps folds of other data apart; `say` gets a line of progress at a time.
 */
export function trainDefault(
  { majority, union }: Opp115,
  own: Linear,
  name: string,
  say: (line: string) => void,
): Trained {
  const measured = majority.map(toExample);
  const extra = union.map(toExample);
  const labels = majority.map((segment) => segment.labels);

  const bySegment = crossValidate(false);
  const bySite = crossValidate(true);
  say('training on everything');
  const final = trainTopics([...measured, ...extra], own);
  // both: the neighbours of a segment may be known to the model, and in a new policy are not
  const combination = (view: View) =>
    combine([...bySegment[view], ...bySite[view]], [...labels, ...labels]);
  return {
    weights: storedWeights('default', final, combination('alone'), combination('inContext')),
    bySegment: figures(bySegment, bySite, false),
    bySite: figures(bySite, bySegment, true),
  };

  function crossValidate(sites: boolean): HeldOut {
    const folds = foldsOf(majority, FOLDS, sites, 9);
    const siteFold = new Map(majority.map(({ site }, i) => [site, folds[i]!]));
    const found: HeldOut = { alone: [], inContext: [] };
    for (let fold = 0; fold < FOLDS; fold++) {
      say(`fold ${fold + 1} of ${FOLDS}${sites ? ', by site' : ''}`);
      const others = extra.filter((_, i) => !sites || siteFold.get(union[i]!.site) !== fold);
      const held = majority.flatMap((_, i) => (folds[i] === fold ? [i] : []));
      const gold = [...measured.filter((_, i) => folds[i] !== fold), ...others];
      const inputs = remembered(`${name}-${sites ? 'site' : 'segment'}-${fold}.json`, () => {
        const model = trainTopics(gold, own);
        return held.map((i) => {
          const { alone, inContext } = inputsOfSegment(model, majority[i]!);
          return { alone: [...alone], inContext: [...inContext] };
        });
      });
      held.forEach((i, at) => {
        found.alone[i] = Float64Array.from(inputs[at]!.alone);
        found.inContext[i] = Float64Array.from(inputs[at]!.inContext);
      });
    }
    return found;
  }

  function figures(inputs: HeldOut, others: HeldOut, sites: boolean): HeldOutFigures {
    const of = (view: View) => heldOutFigures(inputs[view], others[view], labels, majority, sites);
    return { alone: of('alone'), inContext: of('inContext') };
  }
}

/** A finished fold is kept, so that a broken run goes on where it was; another code's are never taken. */
function remembered<T>(name: string, make: () => T): T {
  const folder = here(`../.cache/training/${codeHash()}`);
  const path = `${folder}/${name}`;
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as T;
  const made = make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, JSON.stringify(made));
  return made;
}

function codeHash(): string {
  const hash = createHash('sha256');
  for (const file of FOLD_CODE) hash.update(readFileSync(here(file)));
  return hash.digest('hex').slice(0, 12);
}
