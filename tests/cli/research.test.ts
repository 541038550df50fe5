import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDuckdb, quoted } from '../../cli/duckdb';
import { COLUMNS } from '../../lib/report/compare/to-csv';
import { columns } from '../../lib/report/csv/columns';
import { policyColumns } from '../../lib/report/csv/policy-row';
import { linkColumns } from '../../lib/report/links/to-csv';
import { reviewColumns } from '../../lib/report/review/to-csv';
import { smallprint } from './bin';

const doc = await readFile(new URL('../../docs/research.md', import.meta.url), 'utf8');
const queries = [...doc.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, query]) => query!);

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smallprint-'));
  await writeFile(
    at('a.md'),
    '# Privacy Policy\n\nWe collect your name and your health data.\n\nWe sell your personal information to third parties for money.\n\nYou have the right to delete your personal data.\n',
  );
  await writeFile(at('b.md'), '');
  const run = (...args: string[]) => smallprint(['analyze', at('a.md'), at('b.md'), ...args]);
  await run('-f', 'duckdb', '-o', at('all.duckdb'));
  await run('-f', 'parquet', '--table', 'both', '-o', at('all.parquet'));
  await run('-f', 'parquet', '-o', at('nested.parquet'));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function ask(database: string, query: string) {
  const connection = await (await loadDuckdb()).open(database);
  try {
    return (await connection.runAndReadAll(query)).getRowObjectsJson();
  } finally {
    connection.closeSync();
  }
}

describe('docs/research.md', () => {
  it.each(queries.map((query) => [query.split('\n')[0]!, query]))('%s', async (_title, query) => {
    expect((await ask(at('all.duckdb'), query)).length).toBeGreaterThan(0);
  });
});

// "and so for each law": docs/research.md names the first law's alone
const ofOtherLaws = /^(?:uk_gdpr|ccpa|us_states|appi|lgpd|canada)_/;

describe.each([
  ['research.md', [...columns, ...policyColumns.filter((name) => !ofOtherLaws.test(name))]],
  ['reading-a-report.md', [...columns, ...linkColumns]],
  ['reviewing-links.md', reviewColumns],
  ['comparing.md', Object.values(COLUMNS).flat()],
])('docs/%s', (file, names) => {
  it('names every column', async () => {
    const text = await readFile(new URL(`../../docs/${file}`, import.meta.url), 'utf8');
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('Parquet', () => {
  it('has the columns of the tables, and a row for what failed', async () => {
    const policies = await ask(':memory:', `SELECT * FROM ${quoted(at('all.policies.parquet'))}`);
    expect(policies.map(({ error, sale }) => [error, sale])).toEqual([
      [null, 'yes'],
      ['empty', null],
    ]);
    expect(Object.keys(policies[0]!)).toEqual(policyColumns);
    const [finding] = await ask(':memory:', `SELECT * FROM ${quoted(at('all.findings.parquet'))} LIMIT 1`);
    expect(Object.keys(finding!)).toEqual([...columns]);
  });

  it('is nested as an analysis is', async () => {
    const [row] = await ask(
      ':memory:',
      `SELECT document.kind, rights[1].id AS "right", rights[1].evidence[1].quote FROM ${quoted(at('nested.parquet'))}`,
    );
    expect(row).toMatchObject({ kind: 'privacy-policy', right: 'deletion' });
  });
});
