import { DOCUMENT_KIND_WEIGHTS } from '../knowledge/document-kind-weights';
import { SHORT_POLICY, type KindId } from '../knowledge/document-kinds';
import type { Document } from '../model/document';
import { isShortPolicy, kindFeatures } from './kind-features';

export interface DocumentKind {
  kind: KindId;
  /** probability of `kind`, 0 to 1 */
  score: number;
  /** probabilities of all kinds, 0 to 1, together 1 */
  scores: Record<KindId, number>;
}

/** What a document is, from its title, its wording and its structure. Without text it is "other" with score 0. */
export function kindOf(document: Pick<Document, 'blocks' | 'title'>): DocumentKind {
  const none = { 'privacy-policy': 0, 'cookie-policy': 0, terms: 0, other: 0 };
  if (document.blocks.length === 0) return { kind: 'other', score: 0, scores: none };
  const features = [1, ...kindFeatures(document)];
  const kinds = Object.keys(DOCUMENT_KIND_WEIGHTS) as KindId[];
  const short = isShortPolicy(document) ? SHORT_POLICY.weight : 0;
  const sums = kinds.map((kind) =>
    DOCUMENT_KIND_WEIGHTS[kind].reduce(
      (sum, weight, at) => sum + weight * features[at]!,
      kind === 'privacy-policy' ? short : 0,
    ),
  );
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const scores = { ...none };
  kinds.forEach((kind, at) => (scores[kind] = powers[at]! / total));
  const kind = kinds[sums.indexOf(most)]!;
  return { kind, score: scores[kind], scores };
}
