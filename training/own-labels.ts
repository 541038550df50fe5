import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { topicIds } from '../lib/model';
import type { HeadedParagraph } from './headed-paragraphs';
import type { Segment } from './opp115';

/** A paragraph of the corpus with our own labels: topic-labels/README.md says whose and how good. */
export interface OwnParagraph {
  /** where it stands in the corpus */
  index: number;
  /** per class: 1 for a label, `MAYBE_TARGET` for one that an annotator might add, 0 for none */
  targets: Float32Array;
  /** per class: 1 for a label */
  labels: number[];
}

const LETTERS = 'FTUARSPDIGCN';
if (LETTERS.length !== topicIds.length) throw new Error('the vocabulary has other topics than the labels');
const MAYBE_TARGET = 0.3;

/** The labelled ones of the paragraphs, in their order; `known` segments' wording is passed over (below). */
export function readOwnLabels(path: string, paragraphs: HeadedParagraph[], known: Pick<Segment, 'text'>[]): OwnParagraph[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const byKey = new Map(lines.map((line) => [line.split('\t', 1)[0]!, line]));
  const repeats = repeating(known.map(({ text }) => text));
  return paragraphs.flatMap(({ text }, index) => {
    const key = createHash('sha256').update(text).digest('hex').slice(0, 16);
    const [, sure = '', maybe = ''] = byKey.get(key)?.split('\t') ?? [];
    if (sure === '' || repeats(text)) return [];
    byKey.delete(key);
    const labels = Array.from(LETTERS, (letter) => (sure.includes(letter) ? 1 : 0));
    const target = (letter: string, k: number) => labels[k] || (maybe.includes(letter) ? MAYBE_TARGET : 0);
    return [{ index, labels, targets: Float32Array.from([...LETTERS], target) }];
  });
}

/** Words in a run, and the share of a text's runs from which it counts as a repetition. */
const RUN = 6;
const REPEATED = 0.5;

/** Whether half of a text stands in one of these: what is learnt from it must not be measured on them. */
function repeating(texts: string[]): (text: string) => boolean {
  const known = new Set(texts.flatMap(runsOf));
  return (text) => {
    const runs = runsOf(text);
    return runs.length > 0 && runs.filter((run) => known.has(run)).length >= REPEATED * runs.length;
  };
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}
