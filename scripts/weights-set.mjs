import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const WEIGHTS = 'lib/classify/model/weights';
const sets = {
  default: {
    weights: `${WEIGHTS}/topics.json`,
    metrics: 'training/metrics.json',
    licence: `${WEIGHTS}/LICENSE`,
  },
  free: {
    weights: `${WEIGHTS}/topics-free.json`,
    metrics: 'training/metrics-free.json',
    licence: `${WEIGHTS}/LICENSE-free`,
  },
};

/**
 * Which of the topic model's sets a build ships, with its files: `SMALLPRINT_WEIGHTS=free npm run build` takes the one
 * that allows commercial use. Throws on a name that is none.
 */
export function weightsSet(name = process.env.SMALLPRINT_WEIGHTS || 'default') {
  const set = Object.hasOwn(sets, name) ? sets[name] : undefined;
  if (set) return set;
  throw new Error(`SMALLPRINT_WEIGHTS is "${name}": there are ${Object.keys(sets).join(' and ')}.`);
}

/** What every build holds besides: the second opinion on claims. */
const CLAIMS = { weights: `${WEIGHTS}/second-opinion.json`, licence: sets.free.licence };

/**
 * Vite: the chosen set stands wherever the default one is imported. With `licences`, files of those names go out beside
 * whatever bundle has the weights in it: of the topics, of the claims.
 */
export function weightsPlugin({ licences } = {}) {
  const chosen = weightsSet();
  return {
    name: 'weights-set',
    enforce: 'pre',
    resolveId(source, importer, options) {
      const kind = ['weights', 'metrics'].find((each) => source.endsWith(lastOf(sets.default[each])));
      if (!kind || chosen === sets.default) return null;
      return this.resolve(absolute(chosen[kind]), importer, { ...options, skipSelf: true });
    },
    generateBundle(_, bundle) {
      const terms = [
        [licences?.topics, chosen],
        [licences?.claims, CLAIMS],
      ];
      for (const [fileName, set] of terms)
        if (fileName && Object.values(bundle).some((chunk) => hasWeights(chunk, set)))
          this.emitFile({ type: 'asset', fileName, source: readFileSync(absolute(set.licence)) });
    },
  };
}

/** `weights/topics.json`: the end by which an import names the file. */
const lastOf = (path) => path.split('/').slice(-2).join('/');

const absolute = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const hasWeights = ({ moduleIds = [] }, { weights }) => moduleIds.some((id) => id.endsWith(weights));
