import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError, ReaderGone, unwritable } from '../../cli/input/input-error';
import { smallprint } from './bin';
import { localServer, page } from './local-server';

describe('what cannot be written', () => {
  it.each([
    ['ENOENT', 'its folder is not there; make it first'],
    ['EEXIST', 'a file of that name is there; name a folder'],
    ['ENOTDIR', 'what stands before the last / is no folder'],
    ['EISDIR', 'it is a folder; name a file in it'],
    ['EACCES', 'writing there is not permitted'],
    ['EROFS', 'nothing can be written on that disk'],
    ['ENOSPC', 'the disk is full'],
    ['EIO', 'check the folder, its permissions and the room on the disk'],
  ])('says why: %s', (code, why) => {
    const error = unwritable('out.json', code);
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toBe(`out.json could not be written (${code}): ${why}.`);
  });

  it('is no failure where the reader has seen enough', () => {
    expect(unwritable('out.json', 'EPIPE')).toBeInstanceOf(ReaderGone);
  });
});

describe('a place that is named by mistake', () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof localServer>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'smallprint-'));
    await mkdir(join(folder, 'folder'));
    await writeFile(join(folder, 'file'), 'a file');
    server = await localServer({ '/a': page('<h1>Privacy Policy</h1><p>We collect your name.</p>') });
    await writeFile(join(folder, 'p.md'), `# Privacy Policy\n\nOpt out at ${server.origin}/a.\n`);
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  const p = 'p.md';
  it.each([
    ['a folder for the file of checks', ['links', p, '--check', '--cache', 'folder'], 'EISDIR'],
    ['a folder for the file of a table', ['analyze', p, p, '-f', 'parquet', '-o', 'folder'], 'EISDIR'],
    ['a file for the folder of pages', ['analyze', 'ADDRESS', '--cache', 'file'], 'EEXIST'],
    ['a file for a folder above', ['analyze', 'ADDRESS', p, '-f', 'csv', '--keep-html', 'file/x'], 'ENOTDIR'],
    ['a file for the folder of the output', ['analyze', p, p, '-f', 'csv', '-o', 'file/x'], 'ENOTDIR'],
  ])('is told of as such, and not as a fault of ours: %s', async (_what, args, code) => {
    const given = args.map((each) => (each === 'ADDRESS' ? `${server.origin}/a` : each));
    const ran = await smallprint([...given, '--allow-private'], { cwd: folder });
    expect(ran.code).toBe(1);
    expect(ran.stdout + ran.stderr).toContain(`could not be written (${code})`);
    expect(ran.stdout + ran.stderr).not.toContain('fault in smallprint');
  });
});
