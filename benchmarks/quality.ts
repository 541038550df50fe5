import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from '../lib/analyze';
import { fromMarkdown } from '../lib/extract/from-markdown';
import { fromText } from '../lib/extract/from-text';

/** Of a kind's claims the share that is right, of what is annotated the share that is found, and the harmonic mean. */
export interface KindScore {
  precision: number;
  recall: number;
  f1: number;
}

/** One figure of each kind, for a row of a table. */
export const byKind = <Figure>(kinds: Score['kinds'], figure: (score: KindScore) => Figure) =>
  Object.fromEntries(Object.entries(kinds).map(([kind, score]) => [kind, figure(score)]));

/** What score.mjs prints, as numbers. */
export interface Score {
  kinds: Record<string, KindScore>;
  /** F1 of an opt-out's targets, each with each of its links; null without evidence */
  pairs: number | null;
  mean: number;
  /** of the right claims, those whose first two quotes overlap the annotated one; null without evidence */
  evidence: number | null;
}

export interface Quality {
  gold: Score;
  /** totals by kind: nothing else of the sealed policies is looked at */
  sealed: Score;
}

/** Every annotated policy analysed into a folder of its own, scored by the data's score.mjs and nothing else. */
export function measureQuality(data: string): { smallprint: Quality; baseline: Quality } {
  const out = mkdtempSync(join(tmpdir(), 'smallprint-bench-'));
  try {
    const ours = join(out, 'smallprint');
    mkdirSync(ours);
    for (const file of readdirSync(`${data}/policies`)) analyzeInto(ours, data, file);
    const floor = join(out, 'baseline');
    execFileSync('node', [`${data}/baseline.mjs`, floor]);
    return { smallprint: score(data, ours), baseline: score(data, floor) };
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** Writes the analysis of one annotated policy as NAME.json, the form that score.mjs reads. */
export function analyzeInto(folder: string, data: string, file: string): void {
  const text = readFileSync(`${data}/policies/${file}`, 'utf8');
  const name = file.replace(/\.\w+$/, '');
  const document = (file.endsWith('.md') ? fromMarkdown : fromText)(text, { source: file });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(analyze([document])));
}

function score(data: string, folder: string): Quality {
  const run = (...flags: string[]) =>
    parse(execFileSync('node', [`${data}/score.mjs`, folder, ...flags], { encoding: 'utf8' }));
  return { gold: run(), sealed: run('--sealed') };
}

/** What score.mjs prints, read. */
export function parse(report: string): Score {
  const kinds = [...report.matchAll(/^(\w+) +P +([\d.]+|-) +R +([\d.]+|-) +F1 +([\d.]+)/gm)].map(
    ([, kind, precision, recall, f1]) =>
      [kind!, { precision: Number(precision), recall: Number(recall), f1: Number(f1) }] as const,
  );
  const mean = /^mean F1 ([\d.]+)/m.exec(report)?.[1];
  const evidence = /overlaps the annotated quote: \d+\/\d+ \(([\d.]+)\)/.exec(report)?.[1];
  const pairs = /target-link pairs F1 ([\d.]+)/.exec(report)?.[1];
  if (!mean) throw new Error(`score.mjs printed no mean:\n${report}`);
  return {
    kinds: Object.fromEntries(kinds),
    pairs: pairs ? Number(pairs) : null,
    mean: Number(mean),
    evidence: evidence ? Number(evidence) : null,
  };
}
