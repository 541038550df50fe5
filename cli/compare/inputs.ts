import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Analysis, Document } from '../../lib/model';
import { isFailure, type Result } from '../../lib/report/to-json';
import { expandInputs, matching } from '../input/expand';
import { InputError, toFailure } from '../input/input-error';
import { sparesInputs } from '../input/no-overwrite';
import { brokenOff } from '../input/unreadable';
import type { Io } from '../io';
import type { Reading } from '../reading-options';
import { resultOf } from '../result-of';
import { isRows, rowsOf, type Row } from './rows';

/** A policy to be compared, or the row of one that could not be read. */
export interface Loaded {
  result: Result;
  /** what a policy can be grouped by: fields of its row, of its document, its folder and year */
  column(name: string): string | null;
}

export interface LoadOptions {
  reading: Reading;
  column?: string;
  idColumn?: string;
  analyze: (documents: Document[]) => Analysis;
  io: Io;
  /** what is to be written, and so must be none of the inputs */
  output?: string;
}

/** Every policy of every input, in order, one at a time: nothing is held. */
export async function* loaded(given: readonly string[], options: LoadOptions): AsyncGenerator<Loaded> {
  for (const each of given) {
    const files = await filesOf(each);
    await sparesInputs(options.output, files);
    for (const path of files) {
      if (isRows(path)) yield* fromRows(path, options);
      else yield* fromText(path, options);
    }
  }
}

/** A folder of analyses is taken as such; any other is left to be expanded as for analyze. A pattern may match both. */
async function filesOf(given: string): Promise<string[]> {
  const matches = await matching(given);
  if (matches?.length) return matches;
  if (!(await stat(given).catch(() => null))?.isDirectory()) return [given];
  const entries = await readdir(given, { recursive: true, withFileTypes: true }).catch(() => []);
  const rows = entries
    .filter((entry) => entry.isFile() && isRows(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !path
          .slice(given.length)
          .split(/[\\/]/)
          .some((name) => /^\.|^node_modules$/.test(name)),
    )
    .sort((a, b) => (a < b ? -1 : 1));
  return rows.length > 0 ? rows : [given];
}

async function* fromRows(path: string, { reading, ...options }: LoadOptions): AsyncGenerator<Loaded> {
  try {
    for await (const row of rowsOf(path, { ...options, maxBytes: reading.maxBytes }))
      yield row instanceof InputError ? failed(path, row) : withColumns(row, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    yield failed(path, brokenOff(path, error));
  }
}

async function* fromText(path: string, options: LoadOptions): AsyncGenerator<Loaded> {
  const { reading, column, idColumn, output, analyze, io } = options;
  const { inputs } = await expandInputs([path], { ...reading, column, idColumn, output });
  for await (const input of inputs) {
    const { result } = await resultOf(input, reading, analyze, io);
    yield withColumns({ result, columns: {} }, input.source);
  }
}

function failed(path: string, error: InputError): Loaded {
  return withColumns({ result: toFailure(path, error), columns: {} }, path);
}

function withColumns({ result, columns }: Row, path: string): Loaded {
  return {
    result,
    column(name) {
      const own = textOf(columns[name]);
      if (own !== null || isFailure(result)) return own;
      const { document } = result;
      if (name === 'folder') return basename(dirname(path)) || null;
      if (name === 'year') return document.effectiveDate?.slice(0, 4) ?? null;
      return textOf((document as unknown as Record<string, unknown>)[name]);
    },
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : null;
}
