import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { InputError } from './input-error';
import { EXTENSIONS, kindOfName } from './text-kind';

export interface Input {
  /** path, address or "-" */
  source: string;
  /** why there is nothing to read: an empty folder, a pattern that matches no file */
  error?: InputError;
}

export interface Inputs {
  /** in the order given; folders and globs as the files in them, by name */
  inputs: Input[];
  /** false where exactly one file, address or "-" was named: its result then stands alone */
  several: boolean;
}

/** Folders and globs become the files in them; everything else stays as it was given, found or not. */
export async function expandInputs(given: string[]): Promise<Inputs> {
  const groups = await Promise.all(given.map(expand));
  return {
    inputs: groups.flatMap((group) => group.inputs),
    several: given.length > 1 || groups.some((group) => group.several),
  };
}

export const isAddress = (source: string) => /^https?:\/\//i.test(source);

async function expand(given: string): Promise<Inputs> {
  const single = { inputs: [{ source: given }], several: false };
  if (given === '-' || isAddress(given)) return single;
  const found = await stat(given).catch(() => null);
  if (found?.isDirectory()) return folder(given);
  if (found || !/[*?[\]{}]/.test(given)) return single;
  const { glob } = await import('tinyglobby');
  const matches = await glob(given, {
    onlyFiles: true,
    expandDirectories: false,
    absolute: isAbsolute(given),
  });
  return group(given, matches, 'matches no file: check the pattern.');
}

async function folder(given: string): Promise<Inputs> {
  try {
    return group(given, await filesBelow(given), NOTHING_IN_FOLDER);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const sentence = `${given} could not be listed (${code ?? error}): check its permissions, or give the files in it.`;
    return { inputs: [{ source: given, error: new InputError('unreadable', sentence) }], several: true };
  }
}

const NOTHING_IN_FOLDER = `holds no file that can be read (${EXTENSIONS.map((ending) => `.${ending}`).join(', ')}).`;

function group(given: string, files: string[], otherwise: string): Inputs {
  if (files.length > 0)
    return { inputs: files.sort(byCodePoint).map((source) => ({ source })), several: true };
  const error = new InputError('not-found', `${given} ${otherwise}`);
  return { inputs: [{ source: given, error }], several: true };
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory() && kindOfName(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.slice(folder.length).split(/[\\/]/).some(isHidden));
  const files = await Promise.all(paths.map(async (path) => ((await isFile(path)) ? [path] : [])));
  return files.flat();
}

/** Also true for a link to a file; a link that leads nowhere is left out. */
async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

const isHidden = (name: string) => name === 'node_modules' || name.startsWith('.');

/** Not by locale: the order of results must be the same on every machine. */
const byCodePoint = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
