import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { kindOfName } from './text-kind';

/** A folder that may not be listed, with the system's reason. */
export interface Closed {
  folder: string;
  error: unknown;
}

/**
 * The files below a folder that can be read, in the order of their whole paths. One folder's names are held at a
 * time, never all. One that may not be listed, the folder itself or one below, costs what is in it and nothing else.
 */
export async function* filesBelow(folder: string): AsyncGenerator<string | Closed> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => ({ error }));
  if ('error' in entries) return yield { folder, error: entries.error };
  const named = entries
    .filter(({ name }) => !isHidden(name))
    // with its separator, a folder sorts among the files as its files' paths do
    .map((entry) => ({ entry, key: entry.isDirectory() ? entry.name + sep : entry.name }))
    .sort((a, b) => byCodePoint(a.key, b.key));
  for (const { entry } of named) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (kindOfName(entry.name) && (entry.isFile() || (await isFile(path)))) yield path;
  }
}

/** Also true for a link to a file; a link that leads nowhere is left out. */
async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

export const isHidden = (name: string) => name === 'node_modules' || name.startsWith('.');

/** Not by locale: the order of results must be the same on every machine. */
export const byCodePoint = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
