import type { Input } from './expand';

/** How rows of a table and versions in git are read. */
export interface RowOptions {
  /** the column that holds the text or HTML; also says that "-" is lines of JSON */
  column?: string;
  /** the column whose value names a row */
  idColumn?: string;
  /** every version of each file in the git repository, not only the present one */
  history?: boolean;
  stdin: NodeJS.ReadableStream;
  maxBytes: number;
}

/** One file that holds many inputs. */
export interface Collection {
  inputs: AsyncIterable<Input>;
  count?: () => Promise<number | null>;
}

const LINES = /\.(?:ndjson|jsonl)(?:\.gz)?$/i;
const LIST = /\.json(?:\.gz)?$/i;
const TABLE = /\.(?:csv|tsv)(?:\.gz)?$/i;
const PARQUET = /\.parquet$/i;
const TAR = /\.(?:tar|tar\.gz|tgz)$/i;
const ZIP = /\.zip$/i;

/** What kind of collection a path names, by its ending; null for an ordinary input. */
export async function collectionOf(given: string, options: RowOptions): Promise<Collection | null> {
  if (given === '-') return options.column ? (await import('./json-rows')).jsonRows(given, options) : null;
  if (options.history) return (await import('./git-history')).gitHistory(given, options);
  if (LINES.test(given)) return (await import('./json-rows')).jsonRows(given, options);
  if (LIST.test(given)) return (await import('./json-rows')).jsonList(given, options);
  if (TABLE.test(given)) return (await import('./csv-rows')).csvRows(given, options);
  if (PARQUET.test(given)) return (await import('./parquet-rows')).parquetRows(given, options);
  if (TAR.test(given)) return (await import('./tar')).tarEntries(given, options);
  if (ZIP.test(given)) return (await import('./zip')).zipEntries(given, options);
  return null;
}
