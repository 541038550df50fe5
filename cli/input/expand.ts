import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import type { Table } from '../output/formats';
import { beside } from '../output/tables/beside';
import { collectionOf, type RowOptions } from './collection';
import { byCodePoint, filesBelow, type Closed } from './folder';
import { InputError } from './input-error';
import { namesIn } from './list';
import { sparesInputs } from './no-overwrite';
import { ENDINGS, type InputKind } from './text-kind';

/** Bytes that are at hand already: a row of a table, a file within an archive, a version in git, a fetched page. */
export interface Content {
  bytes: Uint8Array;
  /** what they are, where something says so; else the source's name or the bytes tell */
  kind?: InputKind;
  url?: string | null;
  contentType?: string | null;
  /** ISO date-time */
  retrievedAt?: string | null;
}

export interface Input {
  /** path, address or "-"; within a collection, the collection's path and the place in it */
  source: string;
  /** where not to be read from the source itself */
  content?: Content;
  /** why there is nothing to read: an empty folder, a pattern that matches no file */
  error?: InputError;
}

export interface Inputs {
  /** in the order given; folders and globs as the files in them, by name. Found as they are asked for. */
  inputs: AsyncIterable<Input>;
  /** false where exactly one file, address or "-" was named: its result then stands alone */
  several: boolean;
  /** how many there are, where that can be told without reading them all; for the progress bar alone */
  count: () => Promise<number | null>;
}

export interface ExpandOptions extends RowOptions {
  /** files that name inputs, one a line; "-" is stdin */
  list?: string[];
  /** what is to be written, and so must be none of the inputs */
  output?: string;
  table?: Table;
}

/** Folders, globs and collections become what is in them; everything else stays as it was given, found or not. */
export async function expandInputs(given: string[], options: ExpandOptions): Promise<Inputs> {
  await spares(options, [...given, ...(options.list ?? [])]);
  const named = await Promise.all(given.map((each) => expand(each, options)));
  const groups = [...named, ...(options.list ?? []).map((list) => listed(list, options))];
  return {
    inputs: inTurn(groups),
    several: groups.length > 1 || groups.some((group) => group.several),
    async count() {
      const counts = await Promise.all(groups.map((group) => group.count()));
      return counts.reduce<number | null>(
        (sum, count) => (sum === null || count === null ? null : sum + count),
        0,
      );
    },
  };
}

async function spares({ output, table = 'findings' }: ExpandOptions, given: string[]): Promise<void> {
  const tables = output !== undefined && table === 'both' ? (['findings', 'policies'] as const) : [];
  const written = tables.map((each) => beside(output!, 'both', each));
  for (const each of written.length > 0 ? written : [output]) await sparesInputs(each, given);
}

export const isAddress = (source: string) => /^https?:\/\//i.test(source);

async function* inTurn(groups: Inputs[]): AsyncGenerator<Input> {
  for (const { inputs } of groups) yield* inputs;
}

async function expand(given: string, options: ExpandOptions): Promise<Inputs> {
  if (isAddress(given)) return single(given);
  const matches = await matching(given);
  if (matches) {
    await spares(options, matches);
    const group = several(given, () => matches, 'matches no file: check the pattern.');
    return { ...group, inputs: opened(group.inputs, options) };
  }
  const found = given === '-' ? null : await stat(given).catch(() => null);
  if (!found?.isDirectory() || options.history) {
    const collection = await collectionOf(given, options);
    if (collection) return { count: async () => null, ...collection, several: true };
  }
  return found?.isDirectory() ? folder(given) : single(given);
}

/** Rows of a run that goes on or was interrupted, and its journal: they stand beside an output, and are no policies. */
const OWN = /\.(?:part|journal)$/;

/** The files that a pattern matches, by name; null for what is none: an address, or a file of that very name. */
export async function matching(given: string): Promise<string[] | null> {
  if (!/[*?[\]{}]/.test(given) || isAddress(given) || (await stat(given).catch(() => null))) return null;
  const { glob } = await import('tinyglobby');
  const options = { onlyFiles: true, expandDirectories: false, absolute: isAbsolute(given) };
  return (await glob(given, options)).filter((path) => !OWN.test(path)).sort(byCodePoint);
}

/** The inputs that a file names. A blank line and one that starts with # name none. */
function listed(list: string, options: ExpandOptions): Inputs {
  async function* inputs(): AsyncGenerator<Input> {
    for await (const line of namesIn(list, options)) {
      if (typeof line !== 'string') yield { source: list, error: line };
      else {
        await spares(options, [line]);
        yield* (await expand(line, options)).inputs;
      }
    }
  }
  return {
    inputs: inputs(),
    several: true,
    count: () => (list === '-' ? none() : countOf(namesIn(list, options))),
  };
}

const none = async () => null;

/** A pattern may match collections, which are opened; in a folder they are no policies and left alone. */
async function* opened(inputs: AsyncIterable<Input>, options: ExpandOptions): AsyncGenerator<Input> {
  for await (const input of inputs) {
    const collection = input.error ? null : await collectionOf(input.source, options);
    if (collection) yield* collection.inputs;
    else yield input;
  }
}

function single(source: string): Inputs {
  return {
    inputs: (async function* () {
      yield { source };
    })(),
    several: false,
    count: async () => 1,
  };
}

function folder(given: string): Inputs {
  return several(given, () => filesBelow(given), NOTHING_IN_FOLDER);
}

const NOTHING_IN_FOLDER = `holds no file that can be read (${ENDINGS}).`;

/** The files that `list` finds, or a row that says why there is none. */
function several(
  given: string,
  list: () => Iterable<string | Closed> | AsyncIterable<string | Closed>,
  otherwise: string,
): Inputs {
  async function* inputs(): AsyncGenerator<Input> {
    let any = false;
    for await (const found of list()) {
      any = true;
      yield typeof found === 'string' ? { source: found } : unlistable(found);
    }
    if (!any) yield { source: given, error: new InputError('not-found', `${given} ${otherwise}`) };
  }
  return { inputs: inputs(), several: true, count: () => countOf(list()) };
}

async function countOf(files: Iterable<unknown> | AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _file of files) count++;
  return Math.max(1, count);
}

function unlistable({ folder, error }: Closed): Input {
  const { code } = error as NodeJS.ErrnoException;
  const sentence = `${folder} could not be listed (${code ?? error}): check its permissions, or give the files in it.`;
  return { source: folder, error: new InputError('unreadable', sentence) };
}
