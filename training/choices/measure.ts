/**
 * `npx tsx training/choices/measure.ts [COUNT]`: how well the rules on opt-outs, and a model that learns from the labels
 * beside them, agree with labels.txt; then the sentences to read, COUNT of each list. Writes metrics.json. A minute.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { figuresOf, heldOut } from './cross-validate';
import { choiceExamples, type ChoiceExample } from './examples';
import { readLabels } from './labels';

const data = process.env.SMALLPRINT_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const count = Number(process.argv[2] ?? 12);

const examples = choiceExamples(`${data}/corpus/policies.jsonl.gz`);
const scores = heldOut(examples);
const classes = figuresOf(examples, scores);
const labelled = [...readLabels().values()].flat().length;
console.log(`${examples.length} of ${labelled} sentences, of ${new Set(examples.map(({ policy }) => policy)).size} policies`);
console.table(classes.map(({ id, support, rules, model }) => ({ id, support, rules: rules.f1, model: model.f1 })));
const text = await format(JSON.stringify({ sentences: examples.length, classes }), { parser: 'json', printWidth: 110 });
writeFileSync(new URL('metrics.json', import.meta.url), text);

const ranked = examples.map((example, at) => ({ example, score: scores[at]![0]! })).sort((a, b) => b.score - a.score);
print(
  'A choice that the rules do not see, the most expected first',
  ranked.filter(({ example: { label, ruled } }) => label.answer === 'yes' && !ruled),
);
print(
  'No choice, and the rules see one, the least expected first',
  ranked.filter(({ example: { label, ruled } }) => label.answer === 'no' && ruled).reverse(),
);

function print(title: string, list: { example: ChoiceExample; score: number }[]): void {
  console.log(`\n## ${title} (${Math.min(count, list.length)} of ${list.length})`);
  for (const { example, score } of list.slice(0, count)) {
    const { targets, methods } = example.ruled ?? example.label;
    console.log(`${score.toFixed(2)} {${targets.join(', ')} by ${methods.join(', ')}} ${example.text.slice(0, 300)}`);
  }
}
