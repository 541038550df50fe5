import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cliPath, smallprint } from './bin';
import { faults } from './contract';
import { tinyZip } from './tiny-zip';

let folder: string;
const at = (name: string) => join(folder, name);

const policy = (number: number) =>
  `# Privacy Policy ${number}\n\nWe collect your name and your e-mail address.\n\n` +
  `We do not sell your data. You may ask us to delete it.\n\n`.repeat(1 + (number % 40));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smallprint-'));
  await mkdir(at('many'));
  for (let number = 0; number < 60; number++)
    await writeFile(at(`many/${String(number).padStart(3, '0')}.md`), policy(number));
  await writeFile(at('many/030-empty.md'), '');
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command and kills it with no warning after so many milliseconds. True where it had not ended before. */
async function killed(args: string[], after: number): Promise<boolean> {
  const child = spawn(process.execPath, [cliPath(), ...args], { stdio: 'ignore' });
  const closed = new Promise<NodeJS.Signals | null>((done) =>
    child.on('close', (_code, signal) => done(signal)),
  );
  await Promise.race([wait(after), closed]);
  child.kill('SIGKILL');
  return (await closed) === 'SIGKILL';
}

describe('a run that is killed', () => {
  it.each([
    ['ndjson', 10],
    ['csv', 2],
    ['parquet', 2],
  ])(
    'goes on to the same bytes, killed again and again: %s, %d times',
    async (format, turns) => {
      const run = (name: string) => [
        'analyze',
        at('many'),
        '-f',
        format,
        '-o',
        at(name),
        '--jobs',
        '2',
        '--resume',
      ];
      expect((await smallprint(run(`whole.${format}`))).code).toBe(1);
      let kills = 0;
      // where it is killed differs from run to run, on purpose: no moment may lose a row
      for (let turn = 0; turn < turns; turn++)
        if (await killed(run(`cut.${format}`), 350 + 150 * turn + Math.random() * 300)) kills++;
      expect(kills).toBeGreaterThan(0);
      const { code } = await smallprint(run(`cut.${format}`));
      expect(code).toBe(1);
      expect(await readFile(at(`cut.${format}`))).toEqual(await readFile(at(`whole.${format}`)));
      expect(existsSync(at(`cut.${format}.part`)) || existsSync(at(`cut.${format}.part.journal`))).toBe(
        false,
      );
    },
    300_000,
  );

  it('is not begun anew by mistake, nor continued with other options', async () => {
    const args = ['analyze', at('many'), '--jobs', '1', '-f', 'ndjson', '-o', at('half.out')];
    const child = spawn(process.execPath, [cliPath(), ...args], { stdio: 'ignore' });
    const closed = new Promise((done) => child.on('close', done));
    while (!/^\d/m.test(await readFile(at('half.out.part.journal'), 'utf8').catch(() => ''))) await wait(20);
    expect(await smallprint(args)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is being written by another run') as string,
    });
    child.kill('SIGKILL');
    await closed;
    const wrong = ['analyze', at('many'), '-f', 'csv', '-o', at('half.out'), '--resume'];
    for (const [asked, sentence] of [
      [args, 'add --resume to go on'],
      [wrong, 'with other options'],
    ] as const)
      expect(await smallprint([...asked])).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(sentence) as string,
      });
  }, 60_000);

  it('reads again from where the inputs are others than before', async () => {
    const args = ['analyze', at('grown'), '-f', 'ndjson', '-o', at('grown.out')];
    await mkdir(at('grown'));
    for (const name of ['a', 'c']) await writeFile(at(`grown/${name}.md`), policy(1));
    await writeFile(at('grown/d.md'), '');
    expect((await smallprint([...args, '--fail-fast'])).code).toBe(1);
    expect(existsSync(at('grown.out'))).toBe(false);
    await writeFile(at('grown/b.md'), policy(2));
    await writeFile(at('grown/d.md'), policy(3));
    expect((await smallprint([...args, '--resume'])).code).toBe(0);
    const sources = (await readFile(at('grown.out'), 'utf8')).trimEnd().split('\n');
    expect(sources.map((row) => JSON.parse(row).document.source.slice(-4))).toEqual([
      'a.md',
      'b.md',
      'c.md',
      'd.md',
    ]);
  });
});

describe('hostile inputs', () => {
  it('are error rows and cost nothing else', async () => {
    await mkdir(at('hostile'));
    const files: Record<string, string | Uint8Array> = {
      '1-empty.md': '',
      '2-binary.html': Uint8Array.from({ length: 9_000 }, (_, index) => (index * 89) % 256),
      '3-large.html': `<p>${'We collect your name. '.repeat(2_400_000)}`,
      '4-deep.html': `<html><body>${'<div>'.repeat(100_000)}We collect your name.`,
      '5-invalid.txt': Buffer.concat([
        Buffer.from('Privacy Policy\n\nWe collect '),
        Buffer.from([0xc3, 0x28, 0xff]),
      ]),
      '6-good.md': policy(1),
    };
    for (const [name, content] of Object.entries(files)) await writeFile(at(`hostile/${name}`), content);
    await writeFile(at('bomb.zip'), tinyZip({ 'bomb.txt': 'x'.repeat(30_000_000), 'good.md': policy(2) }));
    const { code, stdout } = await smallprint(['analyze', at('hostile'), at('bomb.zip'), '-f', 'ndjson']);
    expect(code).toBe(1);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row));
    expect(rows.flatMap(faults)).toEqual([]);
    expect(rows.map(({ error, document }) => error?.code ?? document.kind)).toEqual([
      ...['empty', 'unsupported', 'too-large', expect.any(String), 'other', 'privacy-policy'],
      ...['refused', 'privacy-policy'],
    ]);
  });

  it('one that ends or holds up its process is a row, and the next gets a new process', async () => {
    const { stderr, code, stdout } = await smallprint([
      'analyze',
      at('many/000.md'),
      at('many/001.md'),
      at('many/002.md'),
      '-f',
      'ndjson',
      '--time-limit',
      '0.001',
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('3 of 3 inputs') });
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row));
    expect(rows.map(({ error }) => error.code)).toEqual(['timeout', 'timeout', 'timeout']);
  });

  it('says that one alone has no limit of time, and does not read it as if it had', async () => {
    const one = await smallprint(['analyze', at('many/000.md'), '--time-limit', '5']);
    expect(one).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('--time-limit belongs to many'),
    });
    expect(await smallprint(['analyze', at('many/000.md')])).toMatchObject({ code: 0, stderr: '' });
  });

  it('a process that is killed from outside costs no row', async () => {
    const args = [
      'analyze',
      at('many'),
      '-f',
      'csv',
      '--table',
      'policies',
      '-o',
      at('outside.csv'),
      '--jobs',
      '2',
    ];
    const child = spawn(process.execPath, [cliPath(), ...args], { stdio: 'ignore' });
    const closed = new Promise<number | null>((done) => child.on('close', done));
    for (let killed = 0; killed < 1 && child.exitCode === null; await wait(300))
      for (const pid of childrenOf(child.pid!).slice(0, 1)) {
        process.kill(pid, 'SIGKILL');
        killed++;
      }
    expect(await closed).toBe(1);
    const plain = await smallprint(['analyze', at('many'), '-f', 'csv', '--table', 'policies']);
    expect(await readFile(at('outside.csv'), 'utf8')).toBe(plain.stdout);
  }, 60_000);
});

/** Linux tells a process's children; elsewhere the test kills none and proves the plain case. */
function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean)
      .map(Number);
  } catch {
    return [];
  }
}

describe('the same input', () => {
  it.each(['ndjson', 'csv'])('gives the same bytes in any place, language and number: %s', async (format) => {
    const args = ['analyze', at('many/01*.md'), '-f', format];
    const runs = await Promise.all([
      smallprint([...args, '--jobs', '1'], { env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } }),
      smallprint([...args, '--jobs', '3'], {
        env: { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' },
      }),
      smallprint([...args, '--jobs', '2'], {
        env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      }),
    ]);
    expect(runs[0]!.stdout.length).toBeGreaterThan(1_000);
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
  });
});

describe('a pipe of lines', () => {
  it('gives one row for each, as Spark and GNU parallel want it', async () => {
    const lines = [0, 1, 2].map((number) => JSON.stringify({ id: `p${number}`, text: policy(number) }));
    const stdin = [...lines, 'no JSON'].join('\n');
    const { stdout } = await smallprint(
      ['analyze', '-', '--column', 'text', '--id-column', 'id', '-f', 'ndjson'],
      { stdin },
    );
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row));
    expect(rows.map(({ document, source }) => document?.source ?? source)).toEqual(['p0', 'p1', 'p2', '-#4']);
  });
});
