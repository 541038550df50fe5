import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policy } from '../compare/policy';
import { smallprint } from './bin';

let folder: string;
const file = (name: string) => join(folder, name);
const json = async (...args: string[]) =>
  JSON.parse((await smallprint(['compare', ...args, '--format', 'json'])).stdout);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smallprint-'));
  await writeFile(file('old.md'), policy);
  await writeFile(file('new.md'), policy.replace('We do not sell your', 'We sell your'));
  await writeFile(
    file('other.md'),
    policy.replaceAll('Lanternfish', 'Silverside').replace('two years', 'ten years'),
  );
  const rows = [
    { text: policy, source: 'a', sector: 'shops' },
    { text: policy.replace('We do not sell your', 'We sell your'), source: 'b', sector: 'games' },
    { text: 7 },
  ];
  await writeFile(file('rows.ndjson'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('compare', () => {
  test('rows that a column names, in a packed file', async () => {
    const rows = [
      { body: policy, domain: 'a.example' },
      { body: policy.replace('We do not sell your', 'We sell your'), domain: 7 },
    ];
    const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    await writeFile(file('packed.jsonl.gz'), gzipSync(lines));
    const args = [file('packed.jsonl.gz'), '--column', 'body', '--id-column', 'domain', '--companies'];
    const { columns } = await json(...args);
    expect(columns.map(({ source }: { source: string }) => source)).toEqual(['a.example', '7']);
  });

  test('two versions of one policy', async () => {
    const { code, stdout, stderr } = await smallprint(['compare', file('old.md'), file('new.md')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('1 claim changed.');
    expect(stdout).toContain('Says no → Yes');
  });

  test('several companies, and versions where they are called so', async () => {
    expect((await json(file('old.md'), file('other.md'))).kind).toBe('companies');
    expect((await json(file('old.md'), file('other.md'), '--versions')).kind).toBe('versions');
  });

  test('analyses that were printed give what the policies themselves give', async () => {
    for (const name of ['old', 'new'])
      await smallprint(['analyze', file(`${name}.md`), '--format', 'json', '--output', file(`${name}.json`)]);
    const [texts, printed] = await Promise.all([
      json(file('old.md'), file('new.md')),
      json(file('old.json'), file('new.json')),
    ]);
    expect(printed).toEqual(texts);
    expect(await json(file('[no]*.json'))).toEqual(await json(file('new.json'), file('old.json')));
  });

  test('rows under another usual name, in a list or in lines that are called .json', async () => {
    const rows = [{ markdown: policy }, { markdown: policy.replace('We do not sell your', 'We sell your') }];
    const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    for (const [name, text] of [
      ['list.json', JSON.stringify(rows)],
      ['lines.json', lines],
    ] as const) {
      await writeFile(file(name), text);
      const { comparisons } = await json(file(name));
      expect(comparisons[0].before.source).toBe(`${file(name)}, row 1`);
      expect(comparisons[0].changes).toHaveLength(1);
    }
  });

  test('a row of text is read as text, whatever its address ends in, as analyze does', async () => {
    const after = policy.replace('We do not sell your', 'We sell your');
    const passages = async (url?: string) => {
      const rows = [policy, after].map((text) => `${JSON.stringify({ url, text })}\n`);
      await writeFile(file('texts.jsonl'), rows.join(''));
      return (await json(file('texts.jsonl'), '--versions')).comparisons[0].passages;
    };
    expect(await passages('https://a.example/privacy.html')).toEqual(await passages());
  });

  test('rows of a corpus, by a field of theirs; a bad row costs itself alone', async () => {
    const args = ['compare', file('rows.ndjson'), '--group', 'sector', '--format', 'json'];
    const { code, stdout, stderr } = await smallprint(args);
    const result = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(stderr).toContain('rows.ndjson, row 3 has no column of text');
    expect(result).toMatchObject({ kind: 'corpus', policies: 2, groupedBy: 'sector' });
    expect(result.groups).toEqual([
      { group: 'games', policies: 1 },
      { group: 'shops', policies: 1 },
    ]);
  });

  test.each([
    ['one policy', ['old.md'], 'two policies or more'],
    [
      'a group that no policy has',
      ['old.md', 'new.md', '--group', 'nonsense'],
      'no policy has a column "nonsense"',
    ],
    ['two modes at once', ['old.md', 'new.md', '--versions', '--corpus'], 'cannot be used with'],
  ])('%s is a matter of usage', async (_, args, sentence) => {
    const given = args.map((arg) => (arg.endsWith('.md') ? file(arg) : arg));
    const { code, stderr } = await smallprint(['compare', ...given]);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });

  test('an input that is not there is named, and the others are compared', async () => {
    const { code, stdout, stderr } = await smallprint([
      'compare',
      file('old.md'),
      file('gone.md'),
      file('new.md'),
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('gone.md is not there');
    expect(stdout).toContain('Says no → Yes');
  });

  test('JSON that is no analysis is told of', async () => {
    await writeFile(file('forged.json'), '{"segments": [], "document": {}}');
    const { code, stderr } = await smallprint(['compare', file('old.md'), file('forged.json')]);
    expect(code).toBe(1);
    expect(stderr).toContain('forged.json is no analysis: it has no document');
  });

  test('a page with pictures', async () => {
    const args = ['compare', file('rows.ndjson'), '--corpus', '--format', 'html'];
    expect((await smallprint(args)).stdout).toMatch(/<svg[^>]*role="img"/);
  });
});
