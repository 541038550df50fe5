import { shortened } from '../../lib/report/quote';
import { tooLarge } from '../fetch/read-body';
import type { RowOptions } from './collection';
import type { Input } from './expand';
import { InputError } from './input-error';
import { sniffText, type InputKind } from './text-kind';

/** Columns that hold the text where none is named, the first that a row has. */
export const TEXT_COLUMNS = ['html', 'text', 'markdown', 'content', 'body'];
/** A column of this name tells what it holds; of any other, the text itself does. */
const KINDS: Record<string, InputKind> = { html: 'html', markdown: 'markdown', md: 'markdown' };

/** Why no row of a table can be read, by the names of its columns; null where each may be. */
export function unfitTable(
  path: string,
  names: string[],
  { column, idColumn }: Pick<RowOptions, 'column' | 'idColumn'>,
): InputError | null {
  if (idColumn !== undefined && !names.includes(idColumn))
    return new InputError(
      'unsupported',
      `${path} has no column "${idColumn}" to name its rows: there are ${shortened(names.join(', '), NAMES)}.`,
    );
  const texts = column === undefined ? TEXT_COLUMNS : [column];
  if (texts.some((name) => names.includes(name))) return null;
  return withoutText(path, column, Object.fromEntries(names.map((name) => [name, undefined])));
}

/** Characters of the names of columns that are told. */
const NAMES = 200;

/** One row of a table as an input; `place` names it where no id column does. */
export function rowInput(
  row: Record<string, unknown>,
  place: string,
  options: Pick<RowOptions, 'column' | 'idColumn' | 'maxBytes'>,
): Input {
  const source = nameOf(row, place, options.idColumn);
  const { column = TEXT_COLUMNS.find((name) => holdsText(row[name]) || row[name] === null) } = options;
  const text = column === undefined ? undefined : row[column];
  if (text === null || (typeof text === 'string' && text.trim() === ''))
    return { source, error: new InputError('empty', `${source} is empty: there is nothing to read.`) };
  if (!holdsText(text)) return { source, error: withoutText(source, options.column, row) };
  const bytes = Buffer.from(text);
  if (bytes.length > options.maxBytes) return { source, error: tooLarge(source, options.maxBytes) };
  const url = typeof row.url === 'string' && URL.canParse(row.url) ? row.url : null;
  const kind = KINDS[column!.toLowerCase()];
  // bytes are read as a file's are; characters have whatever they declare of their encoding behind them
  if (typeof text !== 'string') return { source, content: { bytes, url, kind } };
  const contentType = 'text/plain; charset=utf-8';
  return { source, content: { bytes, url, contentType, kind: kind ?? sniffText(text) } };
}

const holdsText = (value: unknown): value is string | Uint8Array =>
  typeof value === 'string' || value instanceof Uint8Array;

function nameOf(row: Record<string, unknown>, place: string, column?: string): string {
  const id = column === undefined ? undefined : row[column];
  return typeof id === 'string' || typeof id === 'number' || typeof id === 'bigint' ? String(id) : place;
}

function withoutText(source: string, column: string | undefined, row: Record<string, unknown>): InputError {
  if (column !== undefined && row[column] !== undefined) {
    const given = row[column];
    const what = Array.isArray(given)
      ? 'a list'
      : typeof given === 'object'
        ? 'an object'
        : `a ${typeof given}`;
    return new InputError('unsupported', `${source} holds no text in the column "${column}" but ${what}.`);
  }
  const names = shortened(Object.keys(row).join(', '), NAMES);
  const wanted = column === undefined ? 'a column of text' : `a text in the column "${column}"`;
  return new InputError(
    'unsupported',
    `${source} has no ${wanted.replace(/^an? /, '')}: name the column with --column (there are: ${names || 'none'}).`,
  );
}
