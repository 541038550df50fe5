import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from '../lib/analyze';
import type { Analysis, Findings } from '../lib/model';
import { documentOf, type AnnotatedPolicy, type AnnotatedSets } from './annotated';
import { byKind, parse, type Score } from './quality';

export type Analysed = AnnotatedPolicy & { analysis: Findings & Pick<Analysis, 'possible' | 'segments'> };

/** Every policy of every set, analysed once. */
export const analysed = (sets: AnnotatedSets): Record<string, Analysed[]> =>
  Object.fromEntries(
    Object.entries(sets).map(([set, policies]) => [
      set,
      policies.map((policy) => ({ ...policy, analysis: analyze([documentOf(policy)]) })),
    ]),
  );

/** F1 by kind of one set, counted by the data's own score.mjs over a folder that holds just that set. */
export function scoreOf(policies: Analysed[], scorer: string): Score {
  const folder = mkdtempSync(join(tmpdir(), 'smallprint-claims-'));
  try {
    for (const part of ['gold', 'policies', 'out']) mkdirSync(join(folder, part));
    cpSync(scorer, join(folder, 'score.mjs'));
    for (const { name, text, markdown, gold, analysis } of policies) {
      writeFileSync(join(folder, 'policies', `${name}.${markdown ? 'md' : 'txt'}`), text);
      writeFileSync(join(folder, 'gold', `${name}.json`), JSON.stringify(gold));
      writeFileSync(join(folder, 'out', `${name}.json`), JSON.stringify(analysis));
    }
    return parse(
      execFileSync('node', [join(folder, 'score.mjs'), join(folder, 'out')], { encoding: 'utf8' }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What policies that were annotated partly say something of. */
const PARTLY = ['statements', 'optOutTargets', 'optOutMethods', 'optOutLinks'];

/** A set's row of the table: its figures, "-" for what its policies were not annotated for. */
export function rowOf(
  policies: Analysed[],
  { kinds: scores, mean, evidence }: Score,
): Record<string, number | string | null> {
  const kinds = byKind(scores, ({ f1 }) => f1);
  if (!policies.some(({ partly }) => partly)) return { ...kinds, mean, evidence };
  const known = Object.entries(kinds).map(([kind, f1]) => [kind, PARTLY.includes(kind) ? f1 : '-']);
  return { ...Object.fromEntries(known), mean: '-', evidence: '-' };
}
