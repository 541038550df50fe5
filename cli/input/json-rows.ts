import type { Readable } from 'node:stream';
import { decode } from '../../lib/extract/decode';
import { tooLarge } from '../fetch/read-body';
import type { Collection, RowOptions } from './collection';
import type { Input } from './expand';
import { InputError } from './input-error';
import { jsonValues, parsedJson } from './json-values';
import { readLines, type Line } from './lines';
import { readLocalFile } from './local-file';
import { opened } from './opened';
import { brokenOff } from './unreadable';
import { rowInput } from './row-input';

/** Lines of JSON, one object a policy; "-" is stdin. A line that is no such object is an error row of its own. */
export function jsonRows(path: string, options: RowOptions): Collection {
  return {
    inputs: rows(path, options),
    count: async () => (path === '-' ? null : countLines(path, options.maxBytes)),
  };
}

/** A JSON list of objects, each a policy, or a single one. */
export function jsonList(path: string, options: RowOptions): Collection {
  return { inputs: listed(path, options) };
}

async function* listed(path: string, options: RowOptions): AsyncGenerator<Input> {
  try {
    const { text } = decode(await readLocalFile(path, options.maxBytes));
    const found = jsonValues(text);
    if (!found) return yield* rows(path, options);
    for (const [at, row] of found.values.entries())
      yield inputOf(row, found.alone ? path : `${path}#${at + 1}`, options);
  } catch (error) {
    yield { source: path, error: brokenOff(path, error) };
  }
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
  return inputOf(parsedJson(line), source, options);
}

function inputOf(value: unknown, source: string, options: RowOptions): Input {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return rowInput(value as Record<string, unknown>, source, options);
  const sentence = `${source} is no JSON object: each line, or each entry of a list, must be one.`;
  return { source, error: new InputError('unreadable', sentence) };
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
