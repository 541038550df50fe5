import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadDuckdb, quoted } from '../../cli/duckdb';
import { partsIn } from '../../cli/queue/parts';
import { freePort } from '../free-port';
import { cliPath, smallprint } from './bin';

const installed = spawnSync('redis-server', ['--version']).status === 0;
if (!installed && process.env.CI) throw new Error('CI needs redis-server: .ci/run installs it');
if (!installed) console.warn('skipped: there is no redis-server here');

let folder: string;
let port: number;
const at = (name: string) => join(folder, name);
const children: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smallprint-'));
  await mkdir(at('many'));
  for (let number = 0; number < 60; number++)
    await writeFile(
      at(`many/${String(number).padStart(2, '0')}.md`),
      `# Privacy Policy ${number}\n\n` + 'We collect your name and do not sell your data.\n\n'.repeat(1_500),
    );
  await writeFile(at('many/30-empty.md'), '');
  const row = (number: number) => `{"text":"# Privacy Policy ${number}\\n\\nWe collect your name."}\n`;
  const rows = Array.from({ length: 650 }, (_, number) => row(number));
  await writeFile(at('rows.ndjson'), rows.join('') + 'no JSON');
  port = await freePort();
  cliPath();
}, 120_000);
afterEach(async () => {
  for (const child of children.splice(0)) await ended(child, 'SIGKILL');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}

/** With a journal of its own, as one that must not forget is run. */
async function redis(): Promise<ChildProcess> {
  const settings = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const server = spawn('redis-server', [...settings, '--appendonly', 'yes', '--appendfsync', 'always'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  children.push(server);
  for await (const text of server.stdout!.setEncoding('utf8').iterator({ destroyOnReturn: false }))
    if (String(text).includes('Ready to accept connections')) break;
  server.stdout!.resume();
  return server;
}

const address = () => `redis://127.0.0.1:${port}`;

function started(...args: string[]): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, [cliPath(), ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  children.push(child);
  let text = '';
  child.stderr!.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  return { child, said: () => text };
}

const worker = () => started('worker', '--queue', address(), '--jobs', '1', '--lost', '2');

/** Rows that stand in the output so far. */
async function rowsIn(journal: string): Promise<number> {
  return (await readFile(journal, 'utf8').catch(() => '')).split('\n').filter((line) => /^\d/.test(line))
    .length;
}

async function sourcesIn(files: string): Promise<unknown[]> {
  const connection = await (await loadDuckdb()).open(':memory:');
  try {
    const query = `SELECT coalesce(document.source, source) AS source FROM ${quoted(files)}`;
    return (await connection.runAndReadAll(query)).getRowObjectsJson().map(({ source }) => source);
  } finally {
    connection.closeSync();
  }
}

describe.skipIf(!installed)('a queue', () => {
  it('gives every policy once, through a killed worker and a restarted server', async () => {
    const plain = await smallprint(['analyze', at('many'), '-f', 'ndjson']);
    const server = await redis();
    const workers = [worker(), worker(), worker()];
    const args = ['analyze', at('many'), '-f', 'ndjson', '-o', at('out.ndjson'), '--queue', address()];
    const run = started(...args);
    const exit = once(run.child, 'exit');
    // a run that ends before its rows are counted would leave no journal to wait for
    const running = () => run.child.exitCode === null;
    while (running() && (await rowsIn(at('out.ndjson.part.journal'))) < 5) await wait(50);
    await ended(workers[0]!.child, 'SIGKILL');
    // what the worker had at hand is given up for lost after two seconds, and rows are written in order: so it goes on
    await wait(300);
    expect(running(), 'the run ended before it could be disturbed').toBe(true);
    await ended(server, 'SIGKILL');
    await wait(500);
    await redis();
    expect((await exit)[0]).toBe(1);
    expect(await readFile(at('out.ndjson'), 'utf8')).toBe(plain.stdout);
    expect(run.said()).toContain('1 of 61 inputs could not be read');

    workers[1]!.child.kill('SIGTERM');
    const [code] = (await once(workers[1]!.child, 'exit')) as [number];
    expect(code).toBe(0);
    expect(workers[1]!.said()).toMatch(/ends what is at hand and stops\.\n.*\d+ done/);
  }, 180_000);

  it('keeps every policy once as Parquet parts, through a killed worker', async () => {
    await redis();
    const parts = () =>
      readdir(at('parts')).then((names) => names.filter((name) => name.endsWith('.parquet')));
    const keeper = () =>
      started('worker', '--queue', address(), '--jobs', '1', '--lost', '2', '--out', at('parts'));
    const first = keeper();
    const args = ['analyze', at('rows.ndjson'), at('missing.md'), '-f', 'parquet', '--queue', address()];
    const run = started(...args);
    const exit = once(run.child, 'exit');
    while ((await parts().catch(() => [])).length === 0 && run.child.exitCode === null) await wait(50);
    expect(run.child.exitCode, 'the run ended before it could be disturbed').toBeNull();
    await ended(first.child, 'SIGKILL');
    keeper();
    keeper();
    expect((await exit)[0]).toBe(1);
    expect(run.said()).toContain('2 of 652 inputs could not be read');

    const rows = await sourcesIn(at('parts/*.parquet'));
    expect(rows).toHaveLength(652);
    expect(new Set(rows).size).toBe(652);
    const names = await parts();
    expect((await readdir(at('parts'))).sort()).toEqual(['.done', ...names.sort()]);

    // asked again, all of it is known
    const written = await Promise.all(names.map(async (name) => (await stat(at(`parts/${name}`))).mtimeMs));
    const again = started(...args);
    expect((await once(again.child, 'exit'))[0]).toBe(1);
    expect(again.said()).toContain('2 of 652 inputs could not be read');
    expect(await Promise.all(names.map(async (name) => (await stat(at(`parts/${name}`))).mtimeMs))).toEqual(
      written,
    );
  }, 180_000);

  it.each([['http://127.0.0.1'], ['nowhere']])('is no %s', async (wrong) => {
    const { code, stderr } = await smallprint(['worker', '--queue', wrong]);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('redis://') as string,
    });
  });
});

it('the note of a lot is written last: a worker killed before it leaves only what the next one clears', async () => {
  const kept = at('kept');
  const parts = await partsIn(kept);
  const rows = [{ bytes: Buffer.from('row\n'), error: null }];
  const format = { assemble: (from: string, to: string) => copyFile(from, to) };
  await mkdir(join(kept, '.making-a-killed'));
  await writeFile(join(kept, '.done/.making-a-killed'), '[]');
  // where the note belongs stands something that no file can replace
  await mkdir(join(kept, '.done/a.json'));
  await expect(parts.write('a', rows, format)).rejects.toThrow();
  expect((await readdir(kept)).sort()).toEqual(['.done', 'a.parquet']);
  await rmdir(join(kept, '.done/a.json'));
  expect(await parts.known('a')).toBeNull();
  await parts.write('a', rows, format);
  expect(await parts.known('a')).toEqual([{ bytes: new Uint8Array(), error: null }]);
  expect(await readdir(join(kept, '.done'))).toEqual(['a.json']);
});
