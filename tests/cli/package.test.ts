import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { builtCli } from '../../scripts/built-cli.mjs';
import manifest from '../../package.json';
import { tinyPdf } from './tiny-pdf';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** As `npm install smallprint` leaves it: the packed files, and beside them what the manifest depends on, no more. */
async function install(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'smallprint-package-'));
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
  await run('tar', ['-xzf', `smallprint-${manifest.version}.tgz`], { cwd: folder });
  const modules = join(folder, 'node_modules');
  await mkdir(modules);
  await rename(join(folder, 'package'), join(modules, 'smallprint'));
  for (const name of Object.keys(manifest.dependencies)) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(root, 'node_modules', name), join(modules, name));
  }
  await writeFile(join(folder, 'package.json'), '{"type": "module"}');
  return folder;
}

describe('the package', () => {
  let files: string[];
  let folder: string;
  beforeAll(async () => {
    builtCli();
    await run('npm', ['run', '-s', 'build:types'], { cwd: root });
    folder = await install();
    const entries = await readdir(own(), { recursive: true, withFileTypes: true });
    files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(own().length + 1));
    // the first test to run builds the command line and the types
  }, 240_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const own = () => join(folder, 'node_modules/smallprint');
  const smallprint = (...args: string[]) =>
    run(process.execPath, [join(own(), manifest.bin.smallprint), ...args], { cwd: own() });
  const node = async (script: string) => {
    const path = join(own(), `example-${count++}.mjs`);
    await writeFile(path, script);
    return (await run(process.execPath, [path], { cwd: own() })).stdout;
  };
  let count = 0;

  it('holds everything that its README links to', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path!);
    expect(links).toContain('LICENSE');
    const missing = links.filter((link) => !files.some((file) => file === link || file.startsWith(link)));
    expect(missing).toEqual([]);
  });

  it('holds what it should and no more', () => {
    const expected =
      /^(?:dist\/(?:LICENSES-of-dependencies\.txt|(?:smallprint|index|node)\.mjs|(?:index|node)\.d\.ts|smallprint\/[\w.-]+\.mjs)|contract\/\w+\.(?:schema\.)?json|contract\/[\w-]+\.schema\.json|docs\/[\w/-]+\.md|docs\/schemas\/[\w-]+\.schema\.json|examples\/[\w-]+\.md|lib\/classify\/model\/weights\/(?:LICENSE(?:-free)?|README\.md)|training\/(?:MODEL_CARD|README|annotations\/README)\.md|README\.md|CHANGELOG\.md|SECURITY\.md|LICENSE|CITATION\.cff|package\.json)$/;
    expect(files.filter((file) => !expected.test(file))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        ...['dist/index.d.ts', 'dist/node.d.ts', 'dist/LICENSES-of-dependencies.txt', 'CITATION.cff'],
      ]),
    );
  });

  it('says its version', async () => {
    expect((await smallprint('--version')).stdout).toBe(`${manifest.version}\n`);
  });

  it('analyses files that a pattern names, with nothing but its own dependencies', async () => {
    const { stdout } = await smallprint('analyze', 'examples/github*.md', '--format', 'json');
    const [analysis] = JSON.parse(stdout) as [{ document: { kind: string } }];
    expect(analysis.document.kind).toBe('privacy-policy');
  });

  it('compares and draws, with nothing but its own dependencies', async () => {
    const policy = 'examples/github-privacy-statement.md';
    const { stdout } = await smallprint('compare', policy, '--corpus', '--format', 'html');
    expect(stdout).toContain('<svg');
  });

  it.each([
    ['HTML', 'html', '<html><body><h1>Privacy Policy</h1><p>We collect your name.</p></body></html>'],
    ['text', 'txt', 'We collect your name.'],
  ])('extracts %s', async (_name, ending, text) => {
    const path = join(folder, `policy.${ending}`);
    await writeFile(path, text);
    expect((await smallprint('extract', path)).stdout).toContain('We collect your name.');
  });

  it('says what to install for a PDF', async () => {
    const path = join(folder, 'policy.pdf');
    await writeFile(path, tinyPdf(['We collect your name.']));
    const failed = await smallprint('analyze', path).catch((error: unknown) => error);
    expect(failed).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('npm install pdfjs-dist') as string,
    });
  });

  it('says where the benchmarks are, which it does not hold', async () => {
    const failed = await smallprint('bench').catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining('clone it') as string });
  });

  it('as a library does what its documentation shows', async () => {
    const text = await readFile(join(root, 'docs/library.md'), 'utf8');
    const examples = [...text.matchAll(/```js\n([^]*?)```/g)].map(([, code]) => code!);
    expect(examples.length).toBeGreaterThan(3);
    for (const example of examples) {
      const expected = [...example.matchAll(/^\/\/ prints (.*)$/gm)].map(([, line]) => line);
      expect((await node(example)).trimEnd().split('\n'), example).toEqual(expected);
    }
  });

  it('is typed: its declarations need nothing but themselves', async () => {
    const program = join(folder, 'typed.ts');
    await writeFile(
      program,
      `import { analyze, fromText, type Analysis } from 'smallprint';
       import { readDocument } from 'smallprint/node';
       const analysis: Analysis = analyze([fromText('', { source: 'a' }), await readDocument('b')]);
       export const ids: string[] = analysis.dataCategories.map(({ id }) => id);
       // @ts-expect-error there is no such field
       analysis.nonsense;`,
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = '--noEmit --strict --skipLibCheck --module nodenext --target es2022 --types node'.split(
      ' ',
    );
    const types = ['--typeRoots', join(root, 'node_modules/@types')];
    const { stdout } = await run(process.execPath, [tsc, ...options, ...types, program], {
      cwd: folder,
    }).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  });

  it.each([
    ['isFailure', 2_000],
    ['toNdjson', 20_000],
    ['fromText', 60_000],
  ])('a bundle of %s alone is small, and runs without Node', async (name, most) => {
    const entry = join(folder, `only-${name}.js`);
    await writeFile(entry, `export { ${name} } from 'smallprint';`);
    const lib = { entry, formats: ['es' as const] };
    const [{ output }] = (await build({
      ...{ configFile: false, root: folder, logLevel: 'silent' },
      build: { lib, write: false, minify: true },
    })) as Rollup.RollupOutput[] as [Rollup.RollupOutput];
    const code = output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
    expect(code).not.toContain('__vite-browser-external');
    expect(code.length).toBeLessThan(most);
  });
});
