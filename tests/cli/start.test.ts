import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { expandInputs } from '../../cli/input/expand';

const root = fileURLToPath(new URL('../../', import.meta.url));
const start = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['scripts/start.mjs', ...args], { cwd: root });

describe('npm start', () => {
  it('analyses the example with its checklist', async () => {
    const { stdout } = await start();
    expect(stdout).toMatch(/^GitHub Privacy Statement\n/);
    expect(stdout).toMatch(/\nRights under .+ law\n/);
  });

  it('hands its arguments and the exit code on', async () => {
    const failed = await start('no-such-file.txt').catch((error: unknown) => error);
    expect(failed).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no-such-file.txt is not there') as string,
    });
  });
});

describe('expandInputs', () => {
  it('follows links to files, not those that lead nowhere', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'smallprint-'));
    try {
      await writeFile(join(folder, 'a.txt'), 'x');
      await symlink(join(folder, 'a.txt'), join(folder, 'b.txt'));
      await symlink(join(folder, 'nowhere'), join(folder, 'c.txt'));
      const { inputs, several } = await expandInputs([folder]);
      expect(inputs).toEqual([{ source: join(folder, 'a.txt') }, { source: join(folder, 'b.txt') }]);
      expect(several).toBe(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it.skipIf(process.getuid?.() === 0)('makes a row of a folder that may not be listed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'smallprint-'));
    try {
      await mkdir(join(folder, 'closed'), { mode: 0 });
      const { inputs } = await expandInputs([folder, 'other.txt']);
      expect(inputs.map(({ source, error }) => [source, error?.code])).toEqual([
        [folder, 'unreadable'],
        ['other.txt', undefined],
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
