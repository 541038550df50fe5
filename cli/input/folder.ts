import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { kindOfName } from './text-kind';

/**
 * The files below a folder that can be read, in the order of their whole paths. One folder's names are held at a
 * time, never all. A folder below that may not be listed throws, as the folder itself does.
 */
export async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
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
