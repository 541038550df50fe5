import { rename } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { loadDuckdb, quoted } from '../../duckdb';
import type { Table } from '../formats';
import { beside } from './beside';
import { longestLine } from './longest-line';
import { analysisTypes, findingTypes, policyTypes, struct, type Columns } from './types';

/** What is written at once, by whichever of them is full first. */
interface Group {
  rows: number;
  /** as DuckDB reads it: "64MB" */
  bytes?: string;
}

/** Rows held in memory before they are written; DuckDB's smallest. */
const GROUP = { rows: 2_048 };
/** So many whole analyses are 400 MB and more, all that DuckDB is given: of them a group ends before that. */
const GROUP_OF_ANALYSES = { ...GROUP, bytes: '64MB' };

/** The lines of analyses as one Parquet file, nested as the contract's schema is. */
export async function analysesParquet(
  rows: string,
  output: string,
  group: Group = GROUP_OF_ANALYSES,
): Promise<void> {
  await withDuckdb(async (connection) => {
    // DuckDB bounds a group's bytes only where order is left to it: with one thread it is the lines'
    await connection.run('SET preserve_insertion_order = false');
    const query = `SELECT * FROM ${await lines(rows, analysisTypes())}`;
    await copy(connection, query, output, group);
  });
}

/** The lines of both tables' rows as one Parquet file or two. */
export async function tidyParquet(rows: string, output: string, table: Table): Promise<void> {
  await withDuckdb(async (connection) => {
    if (table !== 'findings')
      await copy(connection, await policiesIn(rows), beside(output, table, 'policies'));
    if (table !== 'policies')
      await copy(connection, await findingsIn(rows), beside(output, table, 'findings'));
  });
}

export const policiesIn = async (rows: string) => `SELECT unnest(policy) FROM ${await lines(rows, TIDY)}`;
export const findingsIn = async (rows: string) =>
  `SELECT unnest(finding) FROM (SELECT unnest(findings) AS finding FROM ${await lines(rows, TIDY)})`;

const TIDY: Columns = [
  ['policy', struct(policyTypes)],
  ['findings', `${struct(findingTypes)}[]`],
];

async function lines(path: string, columns: Columns): Promise<string> {
  const longest = Math.max(1_048_576, await longestLine(path));
  const named = columns.map(([name, type]) => `${quoted(name)}: ${quoted(type)}`).join(', ');
  return `read_json(${quoted(path)}, format = 'newline_delimited', maximum_object_size = ${longest}, columns = {${named}})`;
}

/** Under another name until it is whole. */
async function copy(
  connection: DuckDBConnection,
  query: string,
  output: string,
  { rows, bytes }: Group = GROUP,
): Promise<void> {
  const way = `${output}.tmp`;
  const bound = bytes === undefined ? '' : `, ROW_GROUP_SIZE_BYTES ${quoted(bytes)}`;
  await connection.run(
    `COPY (${query}) TO ${quoted(way)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rows}${bound})`,
  );
  await rename(way, output);
}

async function withDuckdb(work: (connection: DuckDBConnection) => Promise<void>): Promise<void> {
  const connection = await (await loadDuckdb()).open(':memory:');
  try {
    await work(connection);
  } finally {
    connection.closeSync();
  }
}
