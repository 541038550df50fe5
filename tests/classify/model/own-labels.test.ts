import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { topicIds } from '../../../lib/model';
import { readOwnLabels } from '../../../training/own-labels';

const folder = mkdtempSync(join(tmpdir(), 'labels-'));
afterAll(() => rmSync(folder, { recursive: true }));

const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
const known = 'We keep what you write to us for as long as the law asks of us.';
const texts = ['We collect your name.', 'Nobody labelled this one.', `Retention. ${known}`, 'Write to us.'];
const paragraphs = texts.map((text) => ({ heading: '', text }));
const path = join(folder, 'labels.tsv');
writeFileSync(
  path,
  `${keyOf(texts[3]!)}\tC\n${keyOf(texts[0]!)}\tFT\tU\n${keyOf(texts[2]!)}\tR\n${keyOf('gone')}\tN\n`,
);

describe('readOwnLabels', () => {
  const [first, second, ...rest] = readOwnLabels(path, paragraphs, [{ text: known }]);

  it('finds the labelled paragraphs by their text, in their order', () => {
    expect([first?.index, second?.index]).toEqual([0, 3]);
    expect(topicIds.filter((_, k) => first?.labels[k])).toEqual([
      'first-party-collection',
      'third-party-sharing',
    ]);
    expect(topicIds.filter((_, k) => second?.labels[k])).toEqual(['contact']);
  });

  it('has a target between for what an annotator might add', () => {
    expect(first?.targets[topicIds.indexOf('user-choice')]).toBeCloseTo(0.3);
  });

  it('leaves out what repeats a text that it is measured on', () => {
    expect(rest).toEqual([]);
  });
});

describe('the labels', () => {
  it('are keys, letters and letters, each key once', () => {
    const lines = readFileSync('training/topic-labels/labels.tsv', 'utf8').trimEnd().split('\n');
    expect(lines.filter((line) => !/^[0-9a-f]{16}\t[FTUARSPDIGCN]+(\t[FTUARSPDIGCN]+)?$/.test(line))).toEqual(
      [],
    );
    expect(new Set(lines.map((line) => line.slice(0, 16))).size).toBe(lines.length);
  });
});
