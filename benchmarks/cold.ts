/** Prints the milliseconds of the first analysis of a fresh process, imports included; run by speed.ts. */
import { policyOfSize } from './policy-of-size';

const text = policyOfSize();
const start = performance.now();
if (process.argv[2] === 'smallprint') {
  const { analyze } = await import('../lib/analyze');
  const { fromMarkdown } = await import('../lib/extract/from-markdown');
  analyze([fromMarkdown(text, { source: 'bench' })]);
} else {
  const { default: nlp } = await import('compromise');
  nlp(text).json();
}
console.log(performance.now() - start);
