import { parse } from 'csv-parse';
import { decode } from '../../lib/extract/decode';
import type { Collection, RowOptions } from './collection';
import { LENIENT, separatorOf } from './csv-table';
import type { Input } from './expand';
import { InputError } from './input-error';
import { opened } from './opened';
import { brokenOff } from './unreadable';
import { rowInput, TEXT_COLUMNS, unfitTable } from './row-input';

/** A table with a policy a row, under a first row of names; read a row at a time. */
export function csvRows(path: string, options: RowOptions): Collection {
  return { inputs: rows(path, options) };
}

/** Bytes unless a byte order mark tells what they are: in other tables each text is read as a file's is. */
type Cell = string | Buffer;

async function* rows(path: string, options: RowOptions): AsyncGenerator<Input> {
  let names: string[] | null = null;
  let number = 0;
  try {
    for await (const cells of await table(path, options.maxBytes)) {
      if (names) {
        yield rowInput(rowOf(names, cells, options), `${path}#${++number}`, options);
        continue;
      }
      names = cells.map(textOf).map((name) => name.trim());
      const unfit = unfitTable(path, names, options);
      if (unfit) return yield { source: path, error: unfit };
    }
  } catch (error) {
    return yield { source: path, error: broken(path, error) };
  }
  if (number === 0)
    yield {
      source: path,
      error: new InputError('empty', `${path} is a table without rows: there is nothing to read.`),
    };
}

async function table(path: string, maxBytes: number): Promise<AsyncIterable<Cell[]>> {
  const delimiter = separatorOf(await startOf(path));
  const stream = await opened(path);
  // quotation marks are doubled: what is longer is no text that would be read
  const parser = parse({ ...LENIENT, delimiter, encoding: null, max_record_size: maxBytes * 2 });
  stream.on('error', (error) => parser.destroy(error));
  parser.on('close', () => stream.destroy());
  return stream.pipe(parser) as AsyncIterable<Cell[]>;
}

/** The first bytes, one character each: what parts the cells is one in every character set. */
async function startOf(path: string): Promise<string> {
  for await (const chunk of (await opened(path)) as AsyncIterable<Buffer>) return chunk.toString('latin1');
  return '';
}

const textOf = (cell: Cell) => (typeof cell === 'string' ? cell : decode(cell).text);

/** The text's own bytes, and every other cell as its words. A cell that is not there is an empty one. */
function rowOf(names: string[], cells: Cell[], { column }: RowOptions): Record<string, Cell> {
  const isText = (name: string) => (column === undefined ? TEXT_COLUMNS.includes(name) : name === column);
  return Object.fromEntries(
    names.map((name, at) => {
      const cell = cells[at] ?? '';
      return [name, isText(name) && cell.length > 0 ? cell : textOf(cell)];
    }),
  );
}

function broken(path: string, error: unknown): InputError {
  const { code } = error as { code?: string };
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE')
    return new InputError(
      'unreadable',
      `${path} has a quotation mark that opens a cell and is not closed: what came before it was read; mend it for the rest.`,
    );
  return brokenOff(path, error);
}
