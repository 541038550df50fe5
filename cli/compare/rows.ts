import { isFailure, type Result } from '../../lib/report/to-json';
import type { Analysis, Document } from '../../lib/model';
import { decode } from '../../lib/extract/decode';
import { InputError } from '../input/input-error';
import { jsonValues, parsedJson } from '../input/json-values';
import { readLines } from '../input/lines';
import { readLocalFile } from '../input/local-file';
import { opened } from '../input/opened';
import { rowInput } from '../input/row-input';
import { toDocument } from '../input/to-document';
import { restored } from './restore';

export interface RowOptions {
  /** the field that holds a policy's text, where none of the usual ones does */
  column?: string;
  /** the field whose value names each row */
  idColumn?: string;
  maxBytes: number;
  analyze: (documents: Document[]) => Analysis;
}

/** One policy of a file of several: an analysis or a failure that was printed, or a text to be read. */
export interface Row {
  result: Result;
  /** what else stands in the row, for grouping */
  columns: Record<string, unknown>;
}

export const isRows = (path: string) => /\.(?:json|(?:ndjson|jsonl)(?:\.gz)?)$/i.test(path);

/** A line of NDJSON of an analysis can be long; a policy's text a tenth of it. */
const LONGEST_LINE = 50_000_000;

/** The policies of a .json, .ndjson or .jsonl file, one by one. A bad line is an InputError in its place. */
export async function* rowsOf(path: string, options: RowOptions): AsyncGenerator<Row | InputError> {
  let number = 0;
  for await (const { value, alone } of valuesOf(path, options)) {
    number++;
    try {
      yield await rowOf(value, alone ? path : `${path}, row ${number}`, options);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield error;
    }
  }
  if (number === 0) yield new InputError('empty', `${path} is empty: there is nothing to read.`);
}

interface Value {
  /** undefined where the text is no JSON */
  value: unknown;
  /** no row of several */
  alone?: boolean;
}

/** JSON of one value or a list; else a value a line. */
async function* valuesOf(path: string, { maxBytes }: RowOptions): AsyncGenerator<Value> {
  if (/\.json$/i.test(path)) {
    const found = jsonValues(decode(await readLocalFile(path, maxBytes)).text);
    for (const value of found?.values ?? []) yield { value, alone: found?.alone };
    if (found) return;
  }
  for await (const line of readLines(await opened(path), LONGEST_LINE))
    if (line === null || line.trim() !== '') yield { value: line === null ? undefined : parsedJson(line) };
}

async function rowOf(value: unknown, source: string, options: RowOptions): Promise<Row> {
  if (typeof value !== 'object' || value === null)
    throw new InputError('unsupported', `${source} is no JSON object: check the file.`);
  const columns = value as Record<string, unknown>;
  if ('segments' in columns) return { result: restored(value, source), columns };
  if ('error' in columns && isFailure(columns as never)) return { result: columns as never, columns };
  const { idColumn = 'source' } = options;
  const input = rowInput(columns, source, { ...options, idColumn });
  if (!input.content) throw input.error!;
  const { document } = await toDocument({ source: input.source, ...input.content });
  return { result: options.analyze([document]), columns };
}
