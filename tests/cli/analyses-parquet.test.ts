import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadDuckdb, quoted } from '../../cli/duckdb';
import { analysesParquet } from '../../cli/output/tables/to-parquet';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parquet-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('groups of rows end by their bytes, before memory does, and stay in order', async () => {
  const row = (at: number) => ({
    ...{ schemaVersion: 1, source: `policy ${at}` },
    error: { code: 'internal', message: String(at).padEnd(100, 'x') },
  });
  const rows = Array.from({ length: 5_000 }, (_, at) => JSON.stringify(row(at)));
  await writeFile(join(folder, 'rows'), `${rows.join('\n')}\n`);
  const output = join(folder, 'rows.parquet');
  await analysesParquet(join(folder, 'rows'), output, { rows: 1e6, bytes: '100kB' });

  const connection = await (await loadDuckdb()).open(':memory:');
  const groups = await connection.runAndReadAll(
    `SELECT count(DISTINCT row_group_id)::INT FROM parquet_metadata(${quoted(output)})`,
  );
  const sources = await connection.runAndReadAll(`SELECT source FROM ${quoted(output)}`);
  connection.closeSync();
  expect(Number(groups.getRowsJS()[0]![0])).toBeGreaterThan(1);
  expect(sources.getRowsJS().flat()).toEqual(rows.map((_, at) => `policy ${at}`));
});
