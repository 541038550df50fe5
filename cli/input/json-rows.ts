import type { Readable } from 'node:stream';
import { tooLarge } from '../fetch/read-body';
import type { Collection, RowOptions } from './collection';
import type { Input } from './expand';
import { InputError } from './input-error';
import { readLines, type Line } from './lines';
import { brokenOff, opened } from './opened';
import { rowInput } from './row-input';

/** Lines of JSON, one object a policy; "-" is stdin. A line that is no such object is an error row of its own. */
export function jsonRows(path: string, options: RowOptions): Collection {
  return {
    inputs: rows(path, options),
    count: async () => (path === '-' ? null : countLines(path, options.maxBytes)),
  };
}

async function* rows(path: string, options: RowOptions): AsyncGenerator<Input> {
  let number = 0;
  try {
    const stream = path === '-' ? (options.stdin as Readable) : await opened(path);
    // an escaped character takes six
    for await (const line of readLines(stream, options.maxBytes * 6)) {
      number++;
      if (line?.trim() !== '') yield rowOf(line, path, number, options);
    }
  } catch (error) {
    yield { source: path, error: brokenOff(path, error) };
  }
}

function rowOf(line: Line, path: string, number: number, options: RowOptions): Input {
  const source = `${path}#${number}`;
  if (line === null) return { source, error: tooLarge(source, options.maxBytes) };
  const row = parsed(line);
  if (row) return rowInput(row, source, options);
  const error = new InputError('unreadable', `${source} is no JSON object: each line must be one.`);
  return { source, error };
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

async function countLines(path: string, maxBytes: number): Promise<number | null> {
  try {
    let count = 0;
    for await (const line of readLines(await opened(path), maxBytes * 6)) if (line?.trim() !== '') count++;
    return count;
  } catch {
    return null;
  }
}
