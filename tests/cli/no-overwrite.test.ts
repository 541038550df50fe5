import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { loaded, type LoadOptions } from '../../cli/compare/inputs';
import { expandInputs } from '../../cli/input/expand';
import { sparesInputs } from '../../cli/input/no-overwrite';
import type { LinkCheck } from '../../lib/model';
import type { Reading } from '../../cli/reading-options';
import { openKnown } from '../../cli/review/known-checks';
import { sources } from '../../cli/review/sources';

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spare-'));
  await mkdir(at('policies'));
  for (const name of ['policies/a.html', 'policies/b.txt', 'policies/c.csv', 'd.md'])
    await writeFile(at(name), 'x');
  await symlink(at('d.md'), at('link.md'));
  return () => rm(folder, { recursive: true });
});

describe('an input is not written over', () => {
  it.each([
    ['d.md', ['policies', 'd.md']],
    ['d.md', ['link.md']],
    ['link.md', ['d.md']],
    ['policies/a.html', ['policies']],
    ['policies/b.txt', ['.']],
  ])('%s of %j', async (output, given) => {
    await expect(sparesInputs(at(output), given.map(at))).rejects.toThrow('is one of the inputs');
  });

  it('nor is a file without a name written', async () => {
    await expect(sparesInputs(' ', [])).rejects.toThrow('empty name');
  });

  it.each([
    ['new.html', ['policies', 'd.md']],
    ['d.md', ['policies']],
    ['policies/c.csv', ['policies']],
    ['policies', ['policies/a.html']],
  ])('%s is none of %j', async (output, given) => {
    await expect(sparesInputs(at(output), given.map(at))).resolves.toBeUndefined();
  });

  it.each([
    ['a pattern', () => [`${folder.replaceAll('\\', '/')}/*.md`], {}],
    ['a list', () => [], { list: 'list.txt' }],
  ])('that %s names', async (_what, given, { list }: { list?: string }) => {
    await writeFile(at('list.txt'), `${at('d.md')}\n`);
    const options = { stdin: process.stdin, maxBytes: 1e6, output: at('d.md') };
    const reading = async () => {
      const { inputs } = await expandInputs(given(), { ...options, ...(list && { list: [at(list)] }) });
      for await (const input of inputs) void input;
    };
    await expect(reading()).rejects.toThrow('is one of the inputs');
  });

  it('for one of two tables', async () => {
    await writeFile(at('x.findings.csv'), 'text\nWe collect your name.\n');
    const options = { stdin: process.stdin, maxBytes: 1e6, output: at('x.csv') };
    await expect(expandInputs([at('*.csv')], { ...options, table: 'both' })).rejects.toThrow(
      'is one of the inputs',
    );
    await expandInputs([at('x.findings.csv')], { ...options, table: 'policies' });
  });

  const pattern = () => `${folder.replaceAll('\\', '/')}/*.md`;
  const all = async (inputs: AsyncIterable<unknown>) => {
    for await (const input of inputs) void input;
  };

  it.each([
    ['that a pattern names', 'd.md', pattern],
    ['in a folder of analyses', 'analyses/a.json', () => at('analyses')],
  ])('%s, by a comparison', async (_what, name, given) => {
    await mkdir(at('analyses'));
    await writeFile(at('analyses/a.json'), '{}');
    const reading = { maxBytes: 1e6 };
    const options = { reading, output: at(name) } as unknown as LoadOptions;
    await expect(all(loaded([given()], options))).rejects.toThrow('is one of the inputs');
  });

  it('that a pattern names, by a review', async () => {
    const reading = { maxBytes: 1e6 } as Reading;
    const found = sources([pattern()], reading, { output: at('d.md') });
    await expect(all(found)).rejects.toThrow('is one of the inputs');
  });

  it('nor is any other file by a cache of checks', async () => {
    const known = openKnown(at('d.md'), { about: 'smallprint 1 links', resume: true });
    await expect(known).rejects.toThrow('holds no checks');
    expect(await readFile(at('d.md'), 'utf8')).toBe('x');
  });

  it('nor what a review was interrupted over, unless another version made it', async () => {
    const about = 'smallprint 1 links';
    const first = await openKnown(at('r.journal'), { about, resume: false });
    await first.close();
    const second = await openKnown(at('r.journal'), { about, resume: false });
    await second.add('https://a.example/', { verdict: 'works' } as LinkCheck);
    await second.close();
    await expect(openKnown(at('r.journal'), { about, resume: false })).rejects.toThrow('add --resume');
    const resumed = await openKnown(at('r.journal'), { about, resume: true });
    expect(resumed.get('https://a.example/')).toEqual({ verdict: 'works' });
    await resumed.close();
    await (await openKnown(at('r.journal'), { about: 'smallprint 2 links', resume: false })).close();
  });
});
