import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

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
