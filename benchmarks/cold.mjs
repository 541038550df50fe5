/** Prints the milliseconds of the first analysis of a fresh process, imports included, as built; run by speed.ts, which writes the policy to stdin. */
import { readFileSync } from 'node:fs';

const text = readFileSync(0, 'utf8');
const start = performance.now();
if (process.argv[2] === 'smallprint') {
  const { analyze, fromMarkdown } = await import('../dist/index.mjs');
  analyze([fromMarkdown(text, { source: 'bench' })]);
} else {
  const { default: nlp } = await import('compromise');
  nlp(text).json();
}
console.log(performance.now() - start);
