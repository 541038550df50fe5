import { loadDuckdb, quoted, quotedName } from '../duckdb';
import type { Collection, RowOptions } from './collection';
import type { Input } from './expand';
import { InputError } from './input-error';
import { rowInput, TEXT_COLUMNS, unfitTable } from './row-input';

/** Rows of a Parquet file; read in file order, a few thousand rows at a time. */
export function parquetRows(path: string, options: RowOptions): Collection {
  return { inputs: rows(path, options), count: () => countRows(path) };
}

async function* rows(path: string, options: RowOptions): AsyncGenerator<Input> {
  const database = await loadDuckdb();
  const connection = await database.open(':memory:');
  try {
    const table = `read_parquet(${quoted(path)})`;
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${table}`);
    const all = described.getRowObjectsJS().map(({ column_name }) => String(column_name));
    const unfit = unfitTable(path, all, options);
    if (unfit) throw unfit;
    const wanted = wantedColumns(all, options);
    const result = await connection.stream(`SELECT ${wanted.map(quotedName).join(', ')} FROM ${table}`);
    let number = 0;
    for (let chunk = await result.fetchChunk(); chunk?.rowCount; chunk = await result.fetchChunk())
      for (let row = 0; row < chunk.rowCount; row++) {
        // one value at a time: a chunk's texts may be hundreds of megabytes
        const values = wanted.map((name, at) => [name, plain(chunk!.getColumnVector(at).getItem(row))]);
        yield rowInput(Object.fromEntries(values), `${path}#${++number}`, options);
      }
  } catch (error) {
    yield { source: path, error: unreadable(path, error) };
  } finally {
    connection.closeSync();
  }
}

/** A cell of bytes as its bytes. */
const plain = (cell: unknown) =>
  typeof cell === 'object' && cell !== null && 'bytes' in cell ? cell.bytes : cell;

/** Only what a row's reading looks at: other columns may be many and large. */
function wantedColumns(all: string[], { column, idColumn }: RowOptions): string[] {
  const names = column === undefined ? TEXT_COLUMNS : [column];
  const text = names.find((name) => all.includes(name));
  return [...new Set([text, idColumn, 'url'])].filter(
    (name): name is string => name !== undefined && all.includes(name),
  );
}

async function countRows(path: string): Promise<number | null> {
  try {
    const connection = await (await loadDuckdb()).open(':memory:');
    const counted = await connection.runAndReadAll(`SELECT count(*)::INT FROM read_parquet(${quoted(path)})`);
    connection.closeSync();
    return Number(counted.getRowsJS()[0]![0]);
  } catch {
    return null;
  }
}

function unreadable(path: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const first = (error as Error).message.split('\n')[0]!.slice(0, 200);
  if (/No files found/.test(first))
    return new InputError('not-found', `${path} is not there: check the path.`);
  return new InputError('unreadable', `${path} could not be read as Parquet (${first}).`);
}
