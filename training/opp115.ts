import { readFileSync } from 'node:fs';
import { topicIds } from '../lib/model';

/** One OPP-115 segment. */
export interface Segment {
  text: string;
  before: string;
  after: string;
  site: string;
  /** per class: 1 where two of three annotators gave it */
  labels: number[];
  /** per class, for training: 1 majority, `unionTarget` one annotator only, 0 none */
  targets: Float32Array;
  /** how much an error on it counts in training */
  weight: number;
}

export interface Opp115 {
  /** with majority labels: trained on and measured */
  majority: Segment[];
  /** with labels of single annotators only: trained on, never measured */
  union: Segment[];
}

/**
 * What one annotator of three gave is a label in about a third of the cases: these targets were the best of
 * those tried by cross-validation.
 */
const UNION_TARGET = 0.25;
const UNION_ONLY = { target: 0.4, weight: 0.5 };

/** OPP-115's names in the order of the vocabulary's ids. */
export const NAMES = [
  'First Party Collection/Use',
  'Third Party Sharing/Collection',
  'User Choice/Control',
  'User Access, Edit and Deletion',
  'Data Retention',
  'Data Security',
  'Policy Change',
  'Do Not Track',
  'International and Specific Audiences',
  'Introductory/Generic',
  'Privacy contact information',
  'Practice not covered',
];
if (NAMES.length !== topicIds.length) throw new Error('the vocabulary has other topics than OPP-115');

type Part = 'train' | 'validation' | 'test-remainder';

/** Reads a folder's files of some parts, by default all; every different text once (the splits share texts). */
export function readOpp115(folder: string, parts: Part[] = ['train', 'validation', 'test-remainder']): Opp115 {
  const union = parts.flatMap((part) => read(folder, `union-${part}`));
  const byText = new Map(union.map((row) => [key(row.text), row.labels]));
  const majority = new Map<string, Segment>();
  const voted = parts.filter((part) => part !== 'test-remainder');
  for (const row of voted.flatMap((part) => read(folder, `majority-${part}`))) {
    if (majority.has(key(row.text))) continue;
    const single = byText.get(key(row.text)) ?? [];
    majority.set(
      key(row.text),
      segment(row, 1, (n) => (row.labels.includes(n) ? 1 : single.includes(n) ? UNION_TARGET : 0)),
    );
  }
  const rest = new Map<string, Segment>();
  for (const row of union)
    if (!majority.has(key(row.text)))
      rest.set(
        key(row.text),
        segment(row, UNION_ONLY.weight, (n) => (row.labels.includes(n) ? UNION_ONLY.target : 0)),
      );
  return { majority: [...majority.values()], union: [...rest.values()] };
}

interface Row {
  text: string;
  labels: string[];
  site?: string;
  before?: string;
  after?: string;
}

/** `#NAME?` is what a spreadsheet left of one row. */
const read = (folder: string, name: string): Row[] =>
  readFileSync(`${folder}/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
    .filter(({ text }) => text !== '#NAME?');

function segment(row: Row, weight: number, target: (name: string) => number): Segment {
  const { text, before = '', after = '', site = '' } = row;
  const labels = NAMES.map((name) => (row.labels.includes(name) ? 1 : 0));
  return { text, before, after, site, labels, targets: Float32Array.from(NAMES, target), weight };
}

/** Two texts that differ in marks or case alone are one text. */
const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
