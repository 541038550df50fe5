import type { KindId } from '../../lib/knowledge/document-kinds';
import type { KindExample } from './examples';
import type { HeldOut } from './held-out';
import { fitRegression } from './regression';

export const KIND_IDS = ['privacy-policy', 'cookie-policy', 'terms', 'other'] as const satisfies KindId[];
export const SEED = 7;

/** For each kind, in the order of KIND_IDS, the bias and a weight a cue, to two decimals as they are kept. */
export function fitted(examples: KindExample[]): number[][] {
  const weights = fitRegression(
    examples.map(({ features }) => features),
    examples.map(({ kind }) => KIND_IDS.indexOf(kind)),
    { classes: KIND_IDS.length, seed: SEED },
  );
  return weights.map((row) => row.map((weight) => Math.round(weight * 100) / 100));
}

export function weightsFile(weights: number[][], { policyOrNot, kind }: HeldOut, count: number): string {
  const rows = KIND_IDS.map((id, at) => `  ${/-/.test(id) ? `'${id}'` : id}: [\n${wrapped(weights[at]!)}\n  ],`);
  return `import type { KindId } from './document-kinds';

/**
 * Multinomial logistic regression over the cues of \`document-kinds.ts\` (the bias first, then the cues in order),
 * fitted by training/kinds/fit.ts on ${count.toLocaleString('en')} English documents of Open Terms Archive and ToSBack (ODC-BY, CC BY-SA).
 * By held-out service it tells policies from other legal text in ${(policyOrNot * 100).toFixed(1)}%, the four kinds apart in ${(kind * 100).toFixed(1)}%
 * (the collections file some combined documents, and some empty pages, as policies). Generated: not to be edited.
 */
export const DOCUMENT_KIND_WEIGHTS: Record<KindId, number[]> = {
${rows.join('\n')}
};
`;
}

/** Lines of 110 letters, as the project's formatter breaks lists of numbers. */
function wrapped(weights: number[]): string {
  const lines = ['   '];
  for (const weight of weights) {
    if (`${lines.at(-1)} ${weight},`.length > 110) lines.push('   ');
    lines[lines.length - 1] += ` ${weight},`;
  }
  return lines.join('\n');
}
