import type { DuckDBConnection } from '@duckdb/node-api';
import { optional } from './optional';

export interface Database {
  /** ":memory:" or a file */
  open(path: string): Promise<DuckDBConnection>;
}

/** DuckDB, kept small: one thread, so that the same rows make the same file, and a bounded memory. */
export async function loadDuckdb(): Promise<Database> {
  const { DuckDBInstance } = await optional(
    '@duckdb/node-api',
    'Parquet and DuckDB files',
    () => import('@duckdb/node-api'),
  );
  return {
    async open(path) {
      const instance = await DuckDBInstance.create(path, { threads: '1', memory_limit: '400MB' });
      return instance.connect();
    },
  };
}

export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
export const quotedName = (name: string) => `"${name.replaceAll('"', '""')}"`;
