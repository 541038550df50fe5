import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Reading, Sentence } from '../lib/classify/reading';
import { fromMarkdown } from '../lib/extract/from-markdown';
import type { Segment } from '../lib/model';
import { segment } from '../lib/segment';

/** Where a labelled sentence stood; labels hold no text. */
export interface Place {
  /** the segment it stood in when it was labelled */
  segment: number;
  /** first 8 hex digits of the SHA-256 of its text without spaces around it */
  text: string;
}

export interface LabelledPolicy<Label> {
  /** first 16 hex digits of the SHA-256 of its text */
  policy: string;
  segments: Segment[];
  labels: Label[];
}

/** Labels by policy: lines of "HASH LABEL LABEL …". */
export function readLabelFile<Label>(file: URL, labelOf: (text: string) => Label): Map<string, Label[]> {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [policy = '', ...labels] = line.split(' ');
      return [policy, labels.map(labelOf)];
    }),
  );
}

/**
 * The policies of policies.jsonl.gz that carry labels, each text once; without those that were annotated later and are
 * held back: nothing learns from them, and nobody reads what is made of them.
 */
export function* labelledPolicies<Label>(
  corpus: string,
  labels: ReadonlyMap<string, Label[]>,
): Generator<LabelledPolicy<Label>> {
  const seen = new Set<string>();
  const held = heldTexts();
  for (const line of gunzipSync(readFileSync(corpus)).toString('utf8').trim().split('\n')) {
    const { text } = JSON.parse(line) as { text: string };
    const policy = hashOf(text, 16);
    const own = labels.get(policy);
    if (!own || seen.has(policy) || held.has(hashOf(text, 64))) continue;
    seen.add(policy);
    yield { policy, segments: segment([fromMarkdown(text, { source: policy })]), labels: own };
  }
}

/** Where it stood, else wherever its words stand; undefined where the text is cut otherwise now. */
export function sentenceAt({ sentences }: Reading, { segment: at, text }: Place): Sentence | undefined {
  const same = ({ segment: { text: whole }, start, end }: Sentence): boolean =>
    hashOf(whole.slice(start, end).trim(), 8) === text;
  return sentences[at]?.find(same) ?? sentences.flat().find(same);
}

export const hashOf = (text: string, digits: number): string =>
  createHash('sha256').update(text, 'utf8').digest('hex').slice(0, digits);

/** Policies that are held back from training and from whoever writes rules (annotations), by the SHA-256 of their text. */
export function heldTexts(): Set<string> {
  const sets = readJson<Record<string, string[]>>('sets.json');
  const names = Object.keys(sets).flatMap((set) => (set.endsWith('-held') ? sets[set]! : []));
  return new Set(names.map((name) => readJson<{ source: { sha256: string } }>(`${name}.json`).source.sha256));
}

const readJson = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`annotations/${file}`, import.meta.url), 'utf8')) as T;
