import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { lstat, mkdtemp, open, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../cli/exit-code';
import { openOutput } from '../../cli/output/output';
import { cliPath } from './bin';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smallprint-output-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  const output = await openOutput(path, process.stdout);
  await output.write(text);
  await output.finish();
}

describe('openOutput', () => {
  it('puts a file in its place when it is whole', async () => {
    const path = join(folder, 'out.json');
    await writeFile(path, 'old');
    const output = await openOutput(path, process.stdout);
    await output.write('new');
    expect(await readFile(path, 'utf8')).toBe('old');
    await output.finish();
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['out.json']);
  });

  it('leaves nothing of what is discarded', async () => {
    const output = await openOutput(join(folder, 'out.json'), process.stdout);
    await output.write('half');
    await output.discard();
    expect(await readdir(folder)).toEqual([]);
  });

  it('writes through a link and leaves it one', async () => {
    const [file, link] = [join(folder, 'file'), join(folder, 'link')];
    await writeFile(file, 'old');
    await symlink(file, link);
    await write(link, 'new');
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readFile(file, 'utf8')).toBe('new');
  });

  it('writes into a pipe and leaves it one', async () => {
    const pipe = join(folder, 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);
    const [text] = await Promise.all([readFile(pipe, 'utf8'), write(pipe, 'new')]);
    expect(text).toBe('new');
    expect((await lstat(pipe)).isFIFO()).toBe(true);
  });

  it('does not mind a pipe that is closed early', async () => {
    const pipe = join(folder, 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);
    const [output, reader] = await Promise.all([openOutput(pipe, process.stdout), open(pipe)]);
    await reader.close();
    const error: unknown = await output.write('x'.repeat(1e6)).catch((caught: unknown) => caught);
    expect(exitCodeOf(error, { ...process, env: {} })).toBe(0);
  });

  it.each([
    ['a folder', () => folder],
    ['a folder that is not there', () => join(folder, 'nowhere', 'out.json')],
  ])('says that it cannot write to %s', async (_what, path) => {
    await expect(openOutput(path(), process.stdout)).rejects.toThrow(/could not be written \(E\w+\)/);
  });
});

it('says what it has to say to nobody where stderr is closed, and goes on', async () => {
  const child = spawn(process.execPath, [cliPath(), 'analyze'], { stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr!.destroy();
  expect((await once(child, 'close'))[0]).toBe(2);
});

describe('a full disk', () => {
  it.skipIf(!existsSync('/dev/full'))('is told of in a sentence', async () => {
    const path = join(folder, 'policy.txt');
    await writeFile(path, 'We collect your name.');
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [cliPath(), 'extract', path], { stdio: ['ignore', full, 'pipe'] });
    let stderr = '';
    child.stderr!.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(1);
    expect(stderr).toMatch(/^smallprint: the output could not be written \(ENOSPC\)[^\n]*\n$/);
  });
});
