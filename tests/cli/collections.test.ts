import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDuckdb, quoted } from '../../cli/duckdb';
import { expandInputs, type ExpandOptions, type Input } from '../../cli/input/expand';
import { tinyZip } from './tiny-zip';

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smallprint-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Each input as "where: what", the collection's own path left out. */
async function read(name: string, options: Partial<ExpandOptions> = {}): Promise<string[]> {
  const { inputs } = await expandInputs([at(name)], { stdin: process.stdin, maxBytes: 1_000, ...options });
  const lines = [];
  for await (const input of inputs) lines.push(`${input.source.replace(folder, '')}: ${told(input)}`);
  return lines;
}

function told({ content, error }: Input): string {
  if (error) return error.code;
  if (!content) return 'file';
  const { bytes, kind = '', url, retrievedAt } = content;
  return [kind, Buffer.from(bytes).toString(), url, retrievedAt].filter(Boolean).join(' ');
}

describe('a table', () => {
  const options = { column: 'Policy', idColumn: 'Domain' };

  it.each([
    [
      'commas',
      'a.csv',
      'Domain, Policy,url\r\na,"We keep ""data"",\n\nalways.",https://a.example/p\r\n\r\nb,\r\n',
    ],
    ['semicolons', 'b.csv', 'Domain;Policy;url\na;"We keep ""data"",\n\nalways.";https://a.example/p\nb;\n'],
    [
      'tabs',
      'c.tsv',
      '\ufeffDomain\tPolicy\turl\na\t"We keep ""data"",\n\nalways."\thttps://a.example/p\nb\t\n',
    ],
  ])('of %s has a policy a row', async (_what, name, text) => {
    await writeFile(at(name), text);
    const policy = expect.stringMatching(
      /^a: (?:text )?We keep "data",\n\nalways\. https:\/\/a\.example\/p$/,
    );
    expect(await read(name, options)).toEqual([policy, 'b: empty']);
  });

  it('may be packed, in any character set, and without named columns', async () => {
    await writeFile(at('d.csv.gz'), gzipSync('text\nWe keep data; always, too.'));
    expect(await read('d.csv.gz')).toEqual(['/d.csv.gz#1: We keep data; always, too.']);
    await writeFile(at('e.csv'), Buffer.from('\ufeffDomain;Policy\na;We keep data.\n', 'utf16le'));
    expect(await read('e.csv', options)).toEqual(['a: text We keep data.']);
    await writeFile(at('f.csv'), Buffer.from('Domain,Policy\ncaf\xe9,We keep \x93data\x94.\n', 'latin1'));
    const { inputs } = await expandInputs([at('f.csv')], {
      stdin: process.stdin,
      maxBytes: 1_000,
      ...options,
    });
    for await (const { source, content } of inputs) {
      expect(source).toBe('café');
      expect(Buffer.from(content!.bytes).toString('latin1')).toBe('We keep \x93data\x94.');
    }
  });

  it.each([
    ['no column of text, said once', 'a,b\n1,2\n3,4\n', [': unsupported']],
    ['a text that is too long', `text\n${'x'.repeat(1_500)}\n`, ['#1: too-large']],
    ['a quotation mark that is not closed', 'text\nWe keep it.\n"We\n', ['#1: We keep it.', ': unreadable']],
    ['no rows', 'text\n', [': empty']],
    ['nothing', '', [': empty']],
  ])('with %s says so', async (_what, text, expected) => {
    await writeFile(at('g.csv'), text);
    expect(await read('g.csv')).toEqual(expected.map((each) => `/g.csv${each}`));
  });
});

describe('lines of JSON', () => {
  const rows = [
    '{"id": "a", "text": "We keep data.", "html": "<p>Old"}',
    '',
    'no JSON',
    '[1]',
    '{"id": 4, "text": null, "html": "<p>Old"}',
    '{"id": 5, "url": "https://example.org/p", "text": "# Privacy"}',
    `{"text": "${'long '.repeat(300)}"}`,
  ];
  it('are rows, named by their line or by a column', async () => {
    await writeFile(at('rows.jsonl'), rows.join('\n'));
    await writeFile(at('rows.ndjson.gz'), gzipSync(rows.slice(0, 1).join('\n')));
    expect(await read('rows.jsonl', { column: 'text', idColumn: 'id' })).toEqual([
      'a: text We keep data.',
      '/rows.jsonl#3: unreadable',
      '/rows.jsonl#4: unreadable',
      '4: empty',
      '5: markdown # Privacy https://example.org/p',
      '/rows.jsonl#7: too-large',
    ]);
    expect(await read('rows.ndjson.gz')).toEqual(['/rows.ndjson.gz#1: html <p>Old']);
  });

  it.each([
    [
      'a list',
      '[{"id": "a", "text": "We keep data."},\n 7]',
      ['a: text We keep data.', '/list.json#2: unreadable'],
    ],
    ['an object', '{\n "text": "We keep data."}', ['/list.json: text We keep data.']],
    [
      'lines after all',
      '\n{"id": "a", "text": "One."}\n{"id": "b", "text": "Two."}',
      ['a: text One.', 'b: text Two.'],
    ],
    ['UTF-16', '\ufeff[{"id": "a", "text": "We keep data."}]', ['a: text We keep data.']],
    ['broken', '[{"id": "a",', ['/list.json: unreadable']],
  ])('are rows in one value too: %s', async (_what, text, expected) => {
    await writeFile(at('list.json'), text, text.startsWith('\ufeff') ? 'utf16le' : 'utf8');
    expect(await read('list.json', { idColumn: 'id' })).toEqual(expected);
  });

  it('may be named by a pattern', async () => {
    for (const name of ['p1', 'p2']) await writeFile(at(`${name}.jsonl`), `{"id": "${name}", "text": "x"}`);
    expect(await read('p?.jsonl', { idColumn: 'id' })).toEqual(['p1: text x', 'p2: text x']);
  });

  it('say what a column holds in place of text', async () => {
    await writeFile(
      at('numbers.jsonl'),
      '{"id":"a","text":5}\n{"id":"b","text":["x"]}\n{"id":"c","text":{}}\n',
    );
    const options = { stdin: process.stdin, maxBytes: 1_000, column: 'text', idColumn: 'id' };
    const { inputs } = await expandInputs([at('numbers.jsonl')], options);
    const sentences = [];
    for await (const { error } of inputs) sentences.push(error?.message);
    expect(sentences).toEqual([
      'a holds no text in the column "text" but a number.',
      'b holds no text in the column "text" but a list.',
      'c holds no text in the column "text" but an object.',
    ]);
  });

  it('say which columns there are where the one asked for is missing', async () => {
    await writeFile(at('other.jsonl'), '{"policy": "We keep data."}');
    const { inputs } = await expandInputs([at('other.jsonl')], {
      stdin: process.stdin,
      maxBytes: 1_000,
      column: 'text',
    });
    for await (const { error } of inputs) expect(error?.message).toContain('--column (there are: policy)');
  });
});

describe('Parquet', () => {
  it('holds text or bytes, an empty cell, and the columns that it is asked for', async () => {
    const database = await (await loadDuckdb()).open(':memory:');
    const rows = `SELECT 'a' AS id, '<p>Hi'::BLOB AS page UNION ALL SELECT 'b', NULL`;
    await database.run(`COPY (${rows}) TO ${quoted(at('rows.parquet'))}`);
    database.closeSync();
    const named = { column: 'page', idColumn: 'id' };
    expect(await read('rows.parquet', named)).toEqual(['a: <p>Hi', 'b: empty']);
    expect(await read('rows.parquet', { ...named, idColumn: 'ids' })).toEqual(['/rows.parquet: unsupported']);
  });
});

describe('archives', () => {
  it('tar: files as a folder would give them', async () => {
    const tar = pack();
    tar.entry({ name: './in/a.md' }, '# A');
    tar.entry({ name: 'in/.hidden/b.md' }, '# B');
    tar.entry({ name: 'picture.png' }, 'x');
    tar.entry({ name: 'link.md', type: 'symlink', linkname: '/etc/passwd' });
    tar.entry({ name: 'large.txt' }, 'x'.repeat(2_000));
    tar.entry({ name: 'y.md.gz' }, gzipSync('# Y'));
    tar.entry({ name: 'z.html' }, '<p>Z');
    tar.finalize();
    const chunks: Buffer[] = [];
    for await (const chunk of tar) chunks.push(chunk as Buffer);
    await writeFile(at('all.tar.gz'), gzipSync(Buffer.concat(chunks)));
    expect(await read('all.tar.gz')).toEqual([
      '/all.tar.gz!/./in/a.md: # A',
      '/all.tar.gz!/large.txt: too-large',
      '/all.tar.gz!/y.md.gz: # Y',
      '/all.tar.gz!/z.html: <p>Z',
    ]);
  });

  it('a damaged one gives what came before the damage', async () => {
    const tar = pack();
    tar.entry({ name: 'a.md' }, '# A');
    tar.entry({ name: 'b.md' }, 'x'.repeat(900));
    tar.finalize();
    const chunks: Buffer[] = [];
    for await (const chunk of tar) chunks.push(chunk as Buffer);
    await writeFile(at('cut.tar'), Buffer.concat(chunks).subarray(0, 1_700));
    expect(await read('cut.tar')).toEqual([
      '/cut.tar!/a.md: # A',
      '/cut.tar!/b.md: unreadable',
      '/cut.tar: unreadable',
    ]);
  });

  it('zip: files, and nothing of what is packed too tightly', async () => {
    const zip = tinyZip({
      'a.md': '# A',
      '../up.txt': 'up',
      'bomb.txt': 'x'.repeat(3_000_000),
      'é.html': '<p>',
    });
    await writeFile(at('all.zip'), zip);
    expect(await read('all.zip')).toEqual([
      '/all.zip!/a.md: # A',
      '/all.zip!/../up.txt: up',
      '/all.zip!/bomb.txt: refused',
      '/all.zip!/é.html: <p>',
    ]);
  });

  it.each(['none.zip', 'none.tar', 'none.jsonl', 'none.parquet'])('%s is not there', async (name) => {
    expect(await read(name)).toEqual([`/${name}: not-found`]);
  });
});

describe('git', () => {
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-C', at('repository'), '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args],
      {
        env: {
          ...process.env,
          GIT_AUTHOR_DATE: '2024-03-01T12:00:00+0200',
          GIT_COMMITTER_DATE: '2024-03-01T12:00:00+0200',
        },
      },
    );

  it('gives every version of a file, oldest first, with the time of its commit', async () => {
    await mkdir(at('repository/A Service'), { recursive: true });
    git('init', '-q');
    for (const text of ['# One', '# Two']) {
      await writeFile(at('repository/A Service/Privacy Policy.md'), text);
      await writeFile(at('repository/A Service/x.png'), text);
      git('add', '.');
      git('commit', '-qm', text);
    }
    git('rm', '-q', 'A Service/x.png');
    git('commit', '-qm', 'gone');
    const [first, second, ...more] = await read('repository', { history: true });
    const name = '/repository/A Service/Privacy Policy\\.md@[0-9a-f]{12}: markdown';
    expect(first).toMatch(new RegExp(`^${name} # One 2024-03-01T10:00:00.000Z$`));
    expect(second).toMatch(new RegExp(`^${name} # Two 2024-03-01T10:00:00.000Z$`));
    expect(more).toEqual([]);
    expect(await read('repository/A Service/Privacy Policy.md', { history: true })).toEqual([first, second]);
    expect(await read('repository')).toEqual(['/repository/A Service/Privacy Policy.md: file']);
  });

  it('says where there is no repository', async () => {
    await mkdir(at('plain'));
    const { inputs } = await expandInputs([at('plain')], {
      stdin: process.stdin,
      maxBytes: 1_000,
      history: true,
    });
    for await (const { error } of inputs)
      expect(error?.message).toContain('--history needs git and a repository');
  });
});

describe('a list', () => {
  it('names files and addresses, one a line', async () => {
    await writeFile(at('list.txt'), `# mine\n\nhttps://example.org/privacy\r\n${at('nothing.md')}\n`);
    const { inputs, several, count } = await expandInputs([], {
      stdin: process.stdin,
      maxBytes: 1_000,
      list: [at('list.txt')],
    });
    const sources = [];
    for await (const { source } of inputs) sources.push(source);
    expect(sources).toEqual(['https://example.org/privacy', at('nothing.md')]);
    expect([several, await count()]).toEqual([true, 2]);
  });
});
