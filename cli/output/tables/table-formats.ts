import { policyRow } from '../../../lib/report/csv/policy-row';
import { columns } from '../../../lib/report/csv/columns';
import { rowsOf } from '../../../lib/report/csv/rows';
import { rounded } from '../../../lib/report/rounded';
import { toNdjson, type Result } from '../../../lib/report/to-json';
import { policyColumns } from '../../../lib/report/csv/policy-row';
import { engine } from '../../engine';
import { plain, type Format, type Table } from '../formats';

/** Rows as lines of JSON on their way into a file that is made at the end: Parquet, or a DuckDB database. */
export function parquetFormat(table: Table = 'analyses'): Format {
  if (table === 'analyses')
    return {
      ...plain((result) => `${toNdjson(result)}\n`),
      assemble: async (rows, output) => {
        const { analysesParquet } = await import('./to-parquet');
        await analysesParquet(rows, output);
      },
    };
  return {
    ...tidy,
    assemble: async (rows, output) => {
      const { tidyParquet } = await import('./to-parquet');
      await tidyParquet(rows, output, table);
    },
  };
}

export function duckdbFormat(): Format {
  return {
    ...tidy,
    assemble: async (rows, output) => {
      const { toDuckdb } = await import('./to-duckdb');
      await toDuckdb(rows, output);
    },
  };
}

const tidy = plain((result) => `${JSON.stringify(tidyRows(result))}\n`);

/** Both tables' rows of one result, every column named, numbers as every format prints them. */
function tidyRows(result: Result) {
  return {
    policy: filled(policyRow(result, engine), policyColumns),
    findings: rowsOf(result, engine).map((row) => filled(row, columns)),
  };
}

function filled(row: Record<string, string | number | null | undefined>, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, cell(row[name])]));
}

/** An empty cell is null: a database tells it from a text. */
function cell(value: string | number | null | undefined): string | number | null {
  if (typeof value === 'number') return rounded(value);
  return value === undefined || value === '' ? null : value;
}
