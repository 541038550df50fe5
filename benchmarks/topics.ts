/**
 * `npx tsx benchmarks/topics.ts [LABELLED.jsonl]`: the topic model's held-out figures beside the floor's and published
 * ones, its speed and size; and, for a file of {"text", "labels": [OPP-115 names or ids], "before"?, "after"?}, its figures
 * there with the committed weights and thresholds.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { MODEL_ID, predictTopics, type TopicInput } from '../lib/classify/topics';
import { topicIds } from '../lib/model';
import { measure, type Figures } from '../training/metrics';
import { NAMES } from '../training/opp115';
import { sharedData } from '../tests/shared-data';
import { topicFloor } from './topic-floor';

export interface TopicRow {
  model: string;
  measured: string;
  micro: number;
  macro: number;
}

interface Score {
  micro: number;
  macro: number;
}

/** Of the test split, as their authors report them: not run here. */
const PUBLISHED: TopicRow[] = [
  { model: 'PrivBERT (125M parameters), published', measured: 'test split', micro: 87.2, macro: 82.1 },
  { model: 'BERT-base, published', measured: 'test split', micro: 84.0, macro: 78.4 },
];

/** Rows of overall figures, and F1 of each class with its support. With OPP-115's folder the keyword floor is run too. */
export function topicTables(opp115: string | null): { rows: TopicRow[]; classes: Record<string, object> } {
  const { bySegment, bySite } = JSON.parse(readFileSync(path('../training/metrics.json'), 'utf8'));
  const free = JSON.parse(readFileSync(path('../training/metrics-free.json'), 'utf8')).bySegment;
  const floor: Record<string, Figures> = opp115 ? { 'keyword floor': topicFloor(opp115) } : {};
  const row = (model: string, measured: string, { micro, macro }: Score): TopicRow => ({
    model,
    measured,
    micro,
    macro,
  });
  const rows = [
    ...Object.entries(floor).map(([name, figures]) => row(name, 'all segments, text alone', figures)),
    row('ours', '5 folds by segment, text alone', bySegment.alone),
    row('ours', '5 folds by segment, with neighbours', bySegment.inContext),
    row('ours', '5 folds by site, text alone', bySite.alone),
    row('ours', '5 folds by site, with neighbours', bySite.inContext),
    row('ours, free set', 'all segments, text alone', free.alone),
    row('ours, free set', 'all segments, with neighbours', free.inContext),
    ...PUBLISHED,
  ];
  const columns: Record<string, Figures> = { ...floor, ours: bySegment.inContext, free: free.inContext };
  const classes = topicIds.map((id) => {
    const f1 = Object.entries(columns).map(([name, figures]) => [name, figures.classes[id]?.f1]);
    return [id, { ...Object.fromEntries(f1), support: columns.ours?.classes[id]?.support }] as const;
  });
  return { rows, classes: Object.fromEntries(classes) };
}

/** Microseconds a segment, warm, over a policy's segments in reading order; bytes of the weights, compressed. */
export function topicCost(): { microseconds: number; bytes: number } {
  const segments = readFileSync(path('../examples/github-privacy-statement.md'), 'utf8').split(/\n\s*\n/);
  const all = (): void =>
    segments.forEach(
      (text, i) => void predictTopics({ text, before: segments[i - 1], after: segments[i + 1] }),
    );
  const runs = Array.from({ length: 8 }, () => {
    const start = performance.now();
    all();
    return ((performance.now() - start) / segments.length) * 1000;
  });
  const microseconds = Math.min(...runs);
  const bytes = gzipSync(readFileSync(path('../lib/classify/model/weights/topics.json'))).length;
  return { microseconds: Math.round(microseconds), bytes };
}

interface Labelled extends TopicInput {
  labels: string[];
}

/** Figures of the committed model on labelled segments: as they are, and with the text alone. */
function measureFile(file: string): Record<string, Score> {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled);
  const labels = rows.map(({ labels }) =>
    topicIds.map((id, k) => (labels.includes(id) || labels.includes(NAMES[k]!) ? 1 : 0)),
  );
  const figures = (predict: (row: Labelled) => ReturnType<typeof predictTopics>) => {
    const said = rows.map((row) => {
      const found = new Set(predict(row).map(({ id }) => id));
      return topicIds.map((id) => (found.has(id) ? 1 : 0));
    });
    const { micro, macro } = measure(said, labels, () => topicIds.map(() => 0.5));
    return { micro, macro };
  };
  return { 'as given': figures(predictTopics), 'text alone': figures(({ text }) => predictTopics({ text })) };
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`OPP-115 topics: ${MODEL_ID}`);
  const { rows, classes } = topicTables(sharedData('opp115'));
  console.table(rows);
  console.table(classes);
  console.table([topicCost()]);
  const file = process.argv[2];
  if (file) console.table(measureFile(file));
}
