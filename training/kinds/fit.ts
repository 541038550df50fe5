/**
 * `npx tsx training/kinds/fit.ts`: training/kinds/features.tsv -> lib/knowledge/document-kind-weights.ts, and on the
 * screen what is told wrongly when no document of its service was seen. Seeded: the same features, the same weights.
 */
import { writeFileSync } from 'node:fs';
import { kindExamples } from './examples';
import { heldOut } from './held-out';
import { fitted, weightsFile } from './weights';

const examples = kindExamples();
const result = heldOut(examples);
console.log(result.wrong.join('\n'));
console.log(
  `policy or not ${percent(result.policyOrNot)}, kind ${percent(result.kind)} of ${examples.length}, by held-out service`,
);
const file = new URL('../../lib/knowledge/document-kind-weights.ts', import.meta.url);
writeFileSync(file, weightsFile(fitted(examples), result, examples.length));

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
