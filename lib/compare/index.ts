/** Analyses compared: two versions of one policy, or several policies side by side. Pure, JSON in and JSON out. */
export { compareVersions } from './versions';
export { compareMany } from './matrix';
export { countCorpus, type CorpusCount, type CorpusOptions } from './corpus';
export { samePolicy } from './same-policy';
export { wordDiff, type WordDiff } from './word-diff';
export type * from './model';
