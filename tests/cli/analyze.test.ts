import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../lib/model';
import { smallprint } from './bin';
import { faults } from './contract';
import { tinyPdf } from './tiny-pdf';

const POLICY = `Privacy Policy

Effective date: March 1, 2025

1. What we collect

We collect your name, email address and precise location when you use our services.

2. Who gets it

We do not sell your personal information. We share it with our service providers.

3. Your rights

If you are in the European Union, you have the right to access and to delete your personal data.
You can unsubscribe from our newsletter with the link in each email.
`;

const FRENCH = `Politique de confidentialité

Nous recueillons votre nom et votre adresse électronique lorsque vous créez un compte sur notre site.
Vous pouvez à tout moment demander que vos données soient effacées en nous écrivant.
Nous conservons ces données pendant deux ans et ne les vendons à personne.
`;

const RECIPE = `Pancakes

Mix the flour, the eggs and the milk. Let the batter rest for half an hour.
Melt some butter in a pan and bake thin pancakes on both sides until they are golden.
Serve them warm with sugar and lemon, or with apple sauce.
`;

const HOSTILE = `Privacy Policy

=HYPERLINK("https://evil.example","click")

We collect your \u001b[31mname\u001b[0m and \u202eemail address\u202c. \u001b]0;owned\u0007

We share it with our service providers, such as @SUM(A1:A9).
`;

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smallprint-'));
  const files: Record<string, string | Uint8Array> = {
    'policy.txt': POLICY,
    'french.txt': FRENCH,
    'recipe.txt': RECIPE,
    'hostile.txt': HOSTILE,
    'empty.txt': '',
    'blank.md': ' \n\n',
    'binary.txt': Uint8Array.from({ length: 4096 }, (_, index) => (index * 89) % 256),
    'policy.pdf': tinyPdf(['Privacy Policy', 'We collect your name and email address.']),
    'scan.pdf': tinyPdf([]),
    'broken.pdf': '%PDF-1.7\nnothing that follows is a PDF',
    'script.html': '<!doctype html><title>x</title><div id="root"></div><script>render()</script>',
    'page.html': `<!doctype html><html lang="en"><title>Privacy Policy</title><body><main><h1>Privacy Policy</h1>
      <p>We collect your name and email address.</p><p>You may <a href="/out">opt out of marketing emails</a>.</p></main></body>`,
    'page.md': '# Privacy Policy\n\nWe collect your **email address**.\n\n* We do not sell it.\n',
  };
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(at(name), content)));
  await mkdir(at('folder/inner/.hidden'), { recursive: true });
  await mkdir(at('nothing'));
  await Promise.all([
    writeFile(at('folder/b.txt'), POLICY),
    writeFile(at('folder/a.txt'), ''),
    writeFile(at('folder/picture.png'), 'x'),
    writeFile(at('folder/inner/c.md'), '# Privacy\n\nWe collect your name.'),
    writeFile(at('folder/inner/.hidden/d.md'), '# Hidden'),
  ]);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('one input', () => {
  it('is summed up as text', async () => {
    const { code, stdout, stderr } = await smallprint(['analyze', at('policy.txt')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Privacy Policy\n.*1 March 2025/);
    expect(stdout).toContain('Rights under the EU’s law\n');
    expect(stdout).toContain('a guess from where this computer says it is');
  });

  it.each(['policy.txt', 'french.txt', 'recipe.txt', 'hostile.txt', 'page.html', 'page.md', 'policy.pdf'])(
    '%s keeps the contract as JSON',
    async (name) => {
      const { code, stdout } = await smallprint(['analyze', at(name), '--format', 'json']);
      expect(code).toBe(0);
      const analysis = JSON.parse(stdout) as Analysis;
      expect(faults(analysis)).toEqual([]);
      expect(analysis.document.source).toBe(at(name));
    },
  );

  it.each([
    ['recipe.txt', 'not-a-policy'],
    ['french.txt', 'language-not-covered'],
  ])('%s is read as far as it goes, with the warning %s', async (name, warning) => {
    const { code, stdout } = await smallprint(['analyze', at(name), '--format', 'json']);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Analysis).warnings.map(({ id }) => id)).toContain(warning);
  });

  it('shows the law that is asked for, and quotes', async () => {
    const { stdout } = await smallprint(['analyze', at('policy.txt'), '--law', 'ccpa', '--quotes']);
    expect(stdout).toContain('Rights under California’s law');
    expect(stdout).not.toContain('a guess');
    expect(stdout).toContain('“We do not sell your personal information');
  });

  it('gives the same bytes in every place and language', async () => {
    const args = ['analyze', at('policy.txt'), '--format', 'json'];
    const here = await smallprint(args);
    const there = await smallprint(args, {
      env: { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect(there.stdout).toBe(here.stdout);
  });

  it('comes from stdin as text, Markdown or HTML', async () => {
    for (const name of ['policy.txt', 'page.md', 'page.html']) {
      const stdin = await readFile(at(name));
      const { code, stdout } = await smallprint(['analyze', '-', '--format', 'json'], { stdin });
      expect(code).toBe(0);
      const { document, segments } = JSON.parse(stdout) as Analysis;
      expect(document.source).toBe('-');
      expect(segments[0]).toMatchObject({ kind: 'heading', text: 'Privacy Policy' });
    }
  });

  it('goes into a file that is there only when it is whole', async () => {
    const path = at('out.json');
    const { code, stdout } = await smallprint(['analyze', at('policy.txt'), '-f', 'json', '-o', path]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(faults(JSON.parse(await readFile(path, 'utf8')))).toEqual([]);
    const unwritable = await smallprint(['analyze', at('policy.txt'), '-o', at('no/such/folder/out.json')]);
    expect(unwritable).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('could not be written (ENOENT): its folder is not there') as string,
    });
    const folder = await smallprint(['analyze', at('policy.txt'), '-o', at('.')]);
    expect(folder).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('it is a folder; name a file in it') as string,
    });
  });

  it('is not gone on with where there is one input, and nothing to go on with', async () => {
    expect(await smallprint(['analyze', at('policy.txt'), '--resume'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--resume belongs to many inputs') as string,
    });
  });
});

describe('an input that cannot be read', () => {
  it.each([
    ['nowhere.txt', 'not-found', 'check the path'],
    ['empty.txt', 'empty', 'nothing to read'],
    ['blank.md', 'empty', 'nothing to read'],
    ['script.html', 'empty', 'save the page'],
    ['binary.txt', 'unsupported', 'binary data'],
    ['broken.pdf', 'unreadable', 'damaged PDF'],
    ['scan.pdf', 'empty', 'scan'],
    ['no*such.pattern', 'not-found', 'matches no file'],
    ['nothing', 'not-found', 'holds no file that can be read'],
  ])('%s: %s', async (name, code, advice) => {
    const { code: exit, stdout } = await smallprint(['analyze', at(name), '--format', 'ndjson']);
    expect(exit).toBe(1);
    const failure = JSON.parse(stdout) as { error: { code: string; message: string } };
    expect(faults(failure)).toEqual([]);
    expect(failure.error.code).toBe(code);
    expect(failure.error.message).toContain(at(name));
    expect(failure.error.message).toContain(advice);
  });

  it('is one sentence on stderr where text was asked for, never a stack trace', async () => {
    const { code, stdout, stderr } = await smallprint(['analyze', at('empty.txt')]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(`smallprint: ${at('empty.txt')} is empty: there is nothing to read.\n`);
  });

  it('leaves the report of an earlier run where it is', async () => {
    await writeFile(at('report.txt'), 'earlier');
    expect((await smallprint(['analyze', at('empty.txt'), '-o', at('report.txt')])).code).toBe(1);
    expect(await readFile(at('report.txt'), 'utf8')).toBe('earlier');
  });

  it.each([
    ['www.a.example', '', 'put https:// in front'],
    ['a.example/privacy', '', 'put https:// in front'],
    ['-', '[{"text": "We collect your name."}]', 'holds JSON and no text: analyze reads rows'],
    ['-', '{"text": "We collect your name."}\n{"text": "We sell it."}\n', 'with --column'],
  ])('says what to do instead: %s', async (input, stdin, advice) => {
    const { code, stderr } = await smallprint(['analyze', input], { stdin });
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(advice) as string });
  });

  it('is told apart from a file that is too large', async () => {
    const args = ['analyze', at('policy.txt'), '--max-size', '0.0001', '-f', 'json'];
    const { code, stdout } = await smallprint(args);
    expect(code).toBe(1);
    const message = expect.stringContaining('larger than 0.0001 MB') as string;
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'too-large', message } });
  });
});

describe('several inputs', () => {
  it('come out in input order, failures among them', async () => {
    const inputs = [at('policy.txt'), at('nowhere.txt'), at('folder'), at('pa*.md')];
    const { code, stdout, stderr } = await smallprint(['analyze', ...inputs, '--format', 'ndjson']);
    expect(code).toBe(1);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.flatMap(faults)).toEqual([]);
    const sources = rows.map((row) => (row.source ?? (row.document as { source: string }).source) as string);
    expect(sources).toEqual(
      ['policy.txt', 'nowhere.txt', 'folder/a.txt', 'folder/b.txt', 'folder/inner/c.md', 'page.md'].map(at),
    );
    expect(rows.map((row) => 'error' in row)).toEqual([false, true, true, false, false, false]);
    expect(stderr).toBe('smallprint: 2 of 6 inputs could not be read; each is a row with its reason.\n');
  });

  it('are an array as JSON', async () => {
    const { stdout } = await smallprint(['analyze', at('folder'), '--format', 'json']);
    const results = JSON.parse(stdout) as unknown[];
    expect(results).toHaveLength(3);
    expect(results.flatMap(faults)).toEqual([]);
  });

  it.each(['text', 'csv', 'markdown'])('are all there as %s', async (format) => {
    const { code, stdout } = await smallprint([
      'analyze',
      at('policy.txt'),
      at('empty.txt'),
      at('page.md'),
      '-f',
      format,
    ]);
    expect(code).toBe(1);
    const places = [at('policy.txt'), at('empty.txt'), at('page.md')].map((name) => stdout.indexOf(name));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });
});

describe('hostile text', () => {
  it.each(['text', 'json', 'ndjson', 'csv', 'markdown'])('acts on no terminal as %s', async (format) => {
    const { code, stdout } = await smallprint(['analyze', at('hostile.txt'), '-f', format, '--quotes']);
    expect(code).toBe(0);

    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  it('runs in no spreadsheet', async () => {
    const { stdout } = await smallprint(['analyze', at('hostile.txt'), '-f', 'csv']);
    expect(stdout).not.toMatch(/(?:^|,)"?[=+@\t]/m);
  });
});

describe('usage', () => {
  it.each([
    [['analyze'], 'analyze needs an input'],
    [['analyze', 'x.txt', '--format', 'parquet'], 'name it with --output'],
    [['analyze', 'x.txt', '--format', 'docx'], 'must be one of'],
    [['analyze', 'x.txt', '--law', 'klingon'], 'must be one of'],
    [['analyze', 'x.txt', '--timeout', '-1'], 'above 0'],
    [['unknown'], 'unknown command'],
    [['bench', 'unknown'], 'There is no benchmark'],
    [['links', 'x.txt', '--browser'], 'goes with --check'],
    [['extract'], 'missing required argument'],
  ])('%j is a usage error', async (args, sentence) => {
    const { code, stdout, stderr } = await smallprint(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it.each([
    [['--help']],
    [['analyze', '--help']],
    [['extract', '--help']],
    [['classify', '--help']],
    [['links', '--help']],
  ])('%j shows examples', async (args) => {
    const { code, stdout } = await smallprint(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Examples?:\n {2}\$ /);
  });

  it('prints the version', async () => {
    const { version } = JSON.parse(
      await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { version: string };
    expect(await smallprint(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});
