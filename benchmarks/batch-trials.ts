/** What `npm run bench batch` tries the command with: queue workers, kills at random, hostile inputs. Needs the shared data. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
// @ts-expect-error a script without types
import { builtCli } from '../scripts/built-cli.mjs';
import { freePort } from '../tests/free-port';
import { sharedData } from '../tests/shared-data';

/** Policies of this length make many rows in a short time. */
const SHORT = 7_000;
const INPUTS = 594;

type Rows = Record<string, object>;

/** All of it over a folder of short policies of the corpus, again and again under new names. */
export async function trialRows(): Promise<Rows> {
  const corpus = sharedData('corpus', 'policies.jsonl.gz');
  if (!corpus) return {};
  const folder = mkdtempSync(join(tmpdir(), 'smallprint-bench-'));
  try {
    const many = join(folder, 'many');
    mkdirSync(many);
    const texts = gunzipSync(readFileSync(corpus))
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text)
      .filter((text) => text.length < SHORT);
    for (let at = 0; at < INPUTS; at++)
      writeFileSync(join(many, `${String(at).padStart(4, '0')}.md`), texts[at % texts.length]!);
    const seconds = await timed(many, join(folder, 'whole.csv'));
    return {
      'left alone': measured(INPUTS, seconds),
      ...(await queueRows(folder)),
      ...(await killRow(folder, seconds)),
      ...(await hostileRow(folder, seconds)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const start = (...args: string[]) =>
  spawn(process.execPath, [builtCli() as string, ...args], { stdio: 'ignore' });

/** Seconds that the command takes over some inputs. */
async function timed(input: string, output: string, ...more: string[]): Promise<number> {
  const begun = performance.now();
  await once(start('analyze', input, '-f', 'csv', '--table', 'policies', '-o', output, ...more), 'exit');
  return (performance.now() - begun) / 1e3;
}

async function queueRows(folder: string): Promise<Rows> {
  if (spawnSync('redis-server', ['--version']).status !== 0) return {};
  const rows: Rows = {};
  for (const count of [1, 2]) {
    const port = await freePort();
    const address = `redis://127.0.0.1:${port}`;
    const settings = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', ''];
    const started: ChildProcess[] = [spawn('redis-server', settings, { stdio: 'ignore' })];
    try {
      for (let at = 0; at < count; at++) started.push(start('worker', '--queue', address, '--jobs', '1'));
      const seconds = await timed(join(folder, 'many'), join(folder, `${count}.csv`), '--queue', address);
      rows[`${count} queue workers of one job`] = measured(INPUTS, seconds);
    } finally {
      for (const child of started) child.kill('SIGKILL');
    }
  }
  return rows;
}

/** Killed without warning at ten random moments, resumed each time; then held against a run that was left alone. */
async function killRow(folder: string, seconds: number): Promise<Rows> {
  const [input, whole, cut] = [join(folder, 'many'), join(folder, 'whole.csv'), join(folder, 'cut.csv')];
  const args = ['analyze', input, '-f', 'csv', '--table', 'policies', '-o', cut, '--resume'];
  let kills = 0;
  for (let turn = 0; turn < 10; turn++) {
    const child = start(...args);
    const exit = once(child, 'exit');
    await Promise.race([wait(Math.random() * seconds * 200), exit]);
    if (child.exitCode === null) kills++;
    child.kill('SIGKILL');
    await exit;
  }
  await timed(input, cut, '--resume');
  const identical = readFileSync(cut).equals(readFileSync(whole));
  return { 'killed at random, resumed': { kills, identical } };
}

/** One in a hundred is hostile: the others' rows are those of a run without them. */
async function hostileRow(folder: string, alone: number): Promise<Rows> {
  const input = join(folder, 'many');
  const hostile: Record<string, string | Uint8Array> = {
    'empty.md': '',
    'binary.md': Buffer.from([0, 1, 2, 3, 255, 254].flatMap((byte) => Array<number>(500).fill(byte))),
    'large.md': 'privacy '.repeat(6_250_000),
    'nested.html': '<div>'.repeat(1_000_000),
    'invalid.md': Buffer.from(Array.from({ length: 5_000 }, (_, at) => 128 + (at % 60))),
    'bomb.md.gz': gzipSync(Buffer.alloc(200e6)),
  };
  for (const [name, bytes] of Object.entries(hostile)) writeFileSync(join(input, name), bytes);
  const seconds = await timed(input, join(folder, 'with.csv'));
  const rowsIn = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n');
  const others = rowsIn('with.csv').filter((row) => !Object.keys(hostile).some((name) => row.includes(name)));
  return {
    '1% hostile inputs': {
      errors: rowsIn('with.csv').length - others.length,
      identical: others.join('\n') === rowsIn('whole.csv').join('\n'),
      ...measured(INPUTS, seconds),
      'seconds more': Number((seconds - alone).toFixed(1)),
    },
  };
}

const measured = (inputs: number, seconds: number) => ({
  'policies/s': (inputs / seconds).toFixed(1),
  'hours for a million': ((seconds / inputs) * (1e6 / 3600)).toFixed(1),
});
