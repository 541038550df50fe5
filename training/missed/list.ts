/**
 * `npx tsx training/missed/list.ts [PREFIX] [COUNT]`: for every label that begins so ("right:", "opt-out:marketing"),
 * the sentences to read. See README.md beside this file.
 */
import { fileURLToPath } from 'node:url';
import { expectation, rowsOf } from './expect';
import { readCorpus, type Corpus, type Labelled } from './sentences';

const data = process.env.SMALLPRINT_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const prefix = process.argv[2] ?? '';
const count = Number(process.argv[3] ?? 12);
const say = (line: string): void => void process.stderr.write(`${line}\n`);
/** Of a label that fewer sentences carry nothing can be learnt. */
const FEWEST = 15;

const corpus = readCorpus(`${data}/corpus/policies.jsonl.gz`, say);
const rows = corpus.sentences.map(rowsOf);
const labels = [...new Set(corpus.sentences.flatMap(({ ids }) => [...ids]))].filter((id) => id.startsWith(prefix));
for (const id of labels.sort()) {
  if (corpus.sentences.filter(({ ids }) => ids.has(id)).length < FEWEST) continue;
  const scores = expectation(corpus.sentences, rows, id);
  print(`${id}: expected and not seen, in policies of which it is not claimed`, missed(corpus, scores, id));
  print(`${id}: seen and not expected, where the claim rests on it`, unexpected(corpus, scores, id));
}

interface Scored {
  sentence: Labelled;
  score: number;
}

/** The most expected sentence of every policy that does not claim the label. */
function missed({ sentences, found }: Corpus, scores: Float32Array, id: string): Scored[] {
  const open = scored(sentences, scores).filter(
    ({ sentence: { policy, ids } }) => !found[policy]!.has(id) && !ids.has(id),
  );
  return onePerPolicy(open.sort((a, b) => b.score - a.score)).slice(0, count);
}

/** The policies whose best sentence for the label is the least expected. */
function unexpected({ sentences, found }: Corpus, scores: Float32Array, id: string): Scored[] {
  const resting = scored(sentences, scores).filter(
    ({ sentence: { policy, ids } }) => found[policy]!.has(id) && ids.has(id),
  );
  return onePerPolicy(resting.sort((a, b) => b.score - a.score))
    .reverse()
    .slice(0, count);
}

function scored(sentences: Labelled[], scores: Float32Array): Scored[] {
  return sentences.map((sentence, at) => ({ sentence, score: scores[at]! }));
}

function onePerPolicy(ranked: Scored[]): Scored[] {
  const seen = new Set<number>();
  return ranked.filter(({ sentence: { policy } }) => !seen.has(policy) && seen.add(policy));
}

function print(title: string, list: Scored[]): void {
  console.log(`\n## ${title}`);
  for (const { sentence, score } of list)
    console.log(`${score.toFixed(2)} {${sentence.heading.slice(-40)}} ${sentence.text.slice(0, 300)}`);
}
