import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { analyze } from '../lib/analyze';
import { fromMarkdown } from '../lib/extract/from-markdown';
import { policyOfSize } from './policy-of-size';

const ROUNDS = 15;
const COLD_ROUNDS = 5;

export interface Speed {
  name: string;
  /** medians, milliseconds for a 25 kB policy */
  cold: number;
  warm: number;
  /** kB of text a second on one core, warm */
  throughput: number;
}

/** Ours beside compromise alone on the same text, turn about in one run, medians of several rounds. */
export function measureSpeed(): Speed[] {
  const text = policyOfSize();
  const peers = [
    { name: 'smallprint', run: () => void analyze([fromMarkdown(text, { source: 'bench' })]) },
    { name: 'compromise alone', run: () => void nlp(text).json() },
  ];
  const times = peers.map(() => [] as number[]);
  for (let round = 0; round < ROUNDS + 3; round++)
    peers.forEach(({ run }, at) => {
      const start = performance.now();
      run();
      if (round >= 3) times[at]!.push(performance.now() - start);
    });
  return peers.map(({ name }, at) => {
    const warm = median(times[at]!);
    return { name, warm, cold: coldOf(name, text), throughput: text.length / warm };
  });
}

/** The first run of a fresh process, its imports included; ours as `npm ci` or `npm run build` built it. */
function coldOf(name: string, input: string): number {
  const script = fileURLToPath(new URL('./cold.mjs', import.meta.url));
  const runs = Array.from({ length: COLD_ROUNDS }, () => {
    const { stdout } = spawnSync(process.execPath, [script, name], { encoding: 'utf8', input });
    return Number(stdout);
  });
  return median(runs);
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
