import type { Readable } from 'node:stream';
import { tooLarge } from '../fetch/read-body';
import { bomb, isPackedBomb } from './bomb';
import type { Input } from './expand';
import { isHidden } from './folder';
import { gunzipped } from './gunzip';
import { InputError } from './input-error';
import { readStream } from './stream';
import { kindOfName } from './text-kind';

/** What an archive says of a file in it, before it is unpacked. */
export interface Entry {
  name: string;
  /** bytes unpacked and packed, as far as the archive tells */
  size: number;
  packed?: number;
}

/** True for a file in an archive that would be read in a folder: of a known kind, and not hidden. */
export function isWanted(name: string): boolean {
  const parts = name.split(/[\\/]/);
  return (
    kindOfName(name) !== null &&
    !parts.some((part) => (isHidden(part) && !/^\.\.?$/.test(part)) || part === '__MACOSX')
  );
}

/** An archive's file as an input; what is too large or packed too tightly is an error row and never unpacked. */
export async function entryInput(
  archive: string,
  entry: Entry,
  maxBytes: number,
  open: () => Promise<Readable>,
): Promise<Input> {
  const source = `${archive}!/${entry.name}`;
  if (entry.packed !== undefined && isPackedBomb(entry.size, entry.packed))
    return { source, error: bomb(source) };
  if (entry.size > maxBytes) return { source, error: tooLarge(source, maxBytes) };
  try {
    const bytes = await readStream(await open(), source, maxBytes);
    return { source, content: { bytes: await gunzipped(bytes, source, maxBytes) } };
  } catch (error) {
    return { source, error: error instanceof InputError ? error : damaged(source, error) };
  }
}

function damaged(source: string, error: unknown): InputError {
  return new InputError(
    'unreadable',
    `${source} could not be unpacked (${(error as Error).message}): check the archive.`,
  );
}
