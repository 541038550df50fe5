import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { builtCli } from '../../scripts/built-cli.mjs';
import manifest from '../../package.json';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** The files that `npm pack` takes. */
async function packed(): Promise<string[]> {
  builtCli();
  const { stdout } = await run('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], { cwd: root });
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  return files.map(({ path }) => path);
}

/** As `npm install smallprint` leaves it: the packed files, and beside them what the manifest depends on, no more. */
async function install(files: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'smallprint-package-'));
  const modules = join(folder, 'node_modules');
  for (const file of files) await cp(join(root, file), join(modules, 'smallprint', file));
  for (const name of Object.keys(manifest.dependencies)) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(root, 'node_modules', name), join(modules, name));
  }
  return folder;
}

describe('the package', () => {
  let files: string[];
  let folder: string;
  beforeAll(async () => {
    files = await packed();
    folder = await install(files);
    // the first test to run builds the command line
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const smallprint = (...args: string[]) =>
    run(process.execPath, [join(folder, 'node_modules/smallprint', manifest.bin.smallprint), ...args], {
      cwd: join(folder, 'node_modules/smallprint'),
    });

  it('holds everything that its README links to', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path!);
    expect(links).toContain('LICENSE');
    const missing = links.filter((link) => !files.some((file) => file === link || file.startsWith(link)));
    expect(missing).toEqual([]);
  });

  it('says its version', async () => {
    expect((await smallprint('--version')).stdout).toBe(`${manifest.version}\n`);
  });

  it('analyses files that a pattern names, with nothing but its own dependencies', async () => {
    const { stdout } = await smallprint('analyze', 'examples/github*.md', '--format', 'json');
    const [analysis] = JSON.parse(stdout) as [{ document: { kind: string } }];
    expect(analysis.document.kind).toBe('privacy-policy');
  });

  it.each([
    ['HTML', 'html', '<html><body><h1>Privacy Policy</h1><p>We collect your name.</p></body></html>'],
    ['text', 'txt', 'We collect your name.'],
  ])('extracts %s', async (_name, ending, text) => {
    const path = join(folder, `policy.${ending}`);
    await writeFile(path, text);
    expect((await smallprint('extract', path)).stdout).toContain('We collect your name.');
  });

  it('says where the benchmarks are, which it does not hold', async () => {
    const failed = await smallprint('bench').catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining('clone it') as string });
  });
});
