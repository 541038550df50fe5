/**
 * `npx tsx training/choices/measure.ts [COUNT]`: how well the rules on opt-outs agree with labels.txt, class by class; then
 * sentences to read, COUNT of each list, drawn by lot but the same each time. Half a minute.
 */
import { fileURLToPath } from 'node:url';
import { optOutMethodIds, optOutTargetIds } from '../../lib/model';
import { hashOf } from '../labelled';
import { choiceExamples, type ChoiceExample } from './examples';
import { readLabels } from './labels';

const data = process.env.SMALLPRINT_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const count = Number(process.argv[2] ?? 12);

const all = choiceExamples(`${data}/corpus/policies.jsonl.gz`);
const known = all.filter(({ label }) => label.answer !== 'maybe');
const labelled = [...readLabels().values()].flat().length;
console.log(`${all.length} of ${labelled} sentences, of ${new Set(all.map(({ policy }) => policy)).size} policies`);
console.table(['choice', ...optOutTargetIds, ...optOutMethodIds].map(agreement));

const byLot = [...known].sort((a, b) => (hashOf(a.text, 8) < hashOf(b.text, 8) ? -1 : 1));
print(
  'A choice that the rules do not see',
  byLot.filter(({ label, ruled }) => label.answer === 'yes' && !ruled),
);
print(
  'No choice, and the rules see one',
  byLot.filter(({ label, ruled }) => label.answer === 'no' && ruled),
);

/** Of the sentences that are surely a choice or none: precision, recall and F1 of the rules. */
function agreement(id: string): { id: string; support: number; precision: string; recall: string; f1: string } {
  const has = (of: { targets: string[]; methods: string[] } | null): boolean =>
    of !== null && (id === 'choice' || [...of.targets, ...of.methods].includes(id));
  const right = known.map(({ label }) => label.answer === 'yes' && has(label));
  const claimed = known.map(({ ruled }) => has(ruled));
  const support = right.filter(Boolean).length;
  const claims = claimed.filter(Boolean).length;
  const both = right.filter((each, at) => each && claimed[at]).length;
  const share = (part: number, whole: number): string => (part / (whole || 1)).toFixed(3);
  return {
    id,
    support,
    precision: share(both, claims),
    recall: share(both, support),
    f1: share(2 * both, claims + support),
  };
}

function print(title: string, list: ChoiceExample[]): void {
  console.log(`\n## ${title} (${Math.min(count, list.length)} of ${list.length})`);
  for (const { label, ruled, text } of list.slice(0, count)) {
    const { targets, methods } = ruled ?? label;
    console.log(`{${targets.join(', ')} by ${methods.join(', ')}} ${text.slice(0, 300)}`);
  }
}
