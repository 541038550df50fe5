import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StoredWeights } from '../lib/classify/model/weights';
import { calibrate } from './calibrate';
import { unlabelled } from './corpus';
import { foldsOf, heldOutFigures } from './cross-validate';
import type { HeadedParagraph } from './headed-paragraphs';
import { logitsOf } from './linear';
import type { HeldOutFigures } from './model-card';
import type { Opp115 } from './opp115';
import { createRandom, shuffle } from './random';
import { headingPrior, sparse, toExample, trainTopics } from './topic-model';
import { storedWeights } from './weights-file';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const FOLDS = 5;
/** What a fold's logits depend on. */
const FOLD_CODE = [
  ...['features', 'hashing', 'tokens'].map((name) => `../lib/classify/model/${name}.ts`),
  ...['corpus', 'cross-validate', 'heading-topics', 'linear', 'opp115', 'random', 'topic-model'].map(
    (name) => `${name}.ts`,
  ),
];
/** Paragraphs of the corpus that are read. */
const PARAGRAPHS = 16_000;

export interface Trained {
  weights: StoredWeights;
  bySegment: HeldOutFigures;
  bySite: HeldOutFigures;
}

/** Logits of every segment, by a model that did not see it. */
interface HeldOut {
  alone: Float64Array[];
  inContext: Float64Array[];
}

/** The set that ships: OPP-115's labels and the corpus. `say` gets a line of progress at a time. */
export function trainDefault(
  { majority, union }: Opp115,
  paragraphs: HeadedParagraph[],
  say: (line: string) => void,
): Trained {
  const chosen = shuffle([...paragraphs.keys()], createRandom(5)).slice(0, PARAGRAPHS);
  const corpus = unlabelled(paragraphs, chosen, sparse);
  const measured = majority.map(toExample);
  const extra = union.map(toExample);
  const labels = majority.map((segment) => segment.labels);
  const prior = headingPrior(corpus);

  const bySegment = crossValidate(false);
  const bySite = crossValidate(true);
  say('training on everything');
  const final = trainTopics([...measured, ...extra], corpus, prior);
  const [alone, inContext] = [calibrate(bySegment.alone, labels), calibrate(bySegment.inContext, labels)];
  return {
    weights: storedWeights('default', final, alone, inContext),
    bySegment: figures(bySegment, false),
    bySite: figures(bySite, true),
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
      const logits = remembered(`${sites ? 'site' : 'segment'}-${fold}.json`, () => {
        const model = trainTopics(gold, corpus, prior);
        return held.map((i) => measured[i]!.views.map((view) => [...logitsOf(model, view)]));
      });
      held.forEach((i, at) => {
        found.alone[i] = Float64Array.from(logits[at]![0]!);
        found.inContext[i] = Float64Array.from(logits[at]![1]!);
      });
    }
    return found;
  }

  function figures({ alone, inContext }: HeldOut, sites: boolean): HeldOutFigures {
    return {
      alone: heldOutFigures(alone, labels, majority, sites),
      inContext: heldOutFigures(inContext, labels, majority, sites),
    };
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
