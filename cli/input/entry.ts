import type { Readable } from 'node:stream';
import { tooLarge } from '../fetch/read-body';
import type { Input } from './expand';
import { InputError } from './input-error';
import { kindOfName } from './text-kind';

/** What an archive says of a file in it, before it is unpacked. */
export interface Entry {
  name: string;
  /** bytes unpacked and packed, as far as the archive tells */
  size: number;
  packed?: number;
}

/** Text shrinks to a third or a tenth. What shrinks to less than this part was made to fill a disk. */
const MAX_RATIO = 200;
/** Below this, even the tightest packing does no harm (an empty table, a file of spaces). */
const HARMLESS = 1_000_000;

/** True for a file in an archive that would be read in a folder: of a known kind, and not hidden. */
export function isWanted(name: string): boolean {
  const parts = name.split(/[\\/]/);
  return kindOfName(name) !== null && !parts.some((part) => /^\.[^.]/.test(part) || part === '__MACOSX');
}

/** An archive's file as an input; what is too large or packed too tightly is an error row and never unpacked. */
export async function entryInput(
  archive: string,
  entry: Entry,
  maxBytes: number,
  open: () => Promise<Readable>,
): Promise<Input> {
  const source = `${archive}!/${entry.name}`;
  if (entry.size > HARMLESS && entry.packed !== undefined && entry.size > entry.packed * MAX_RATIO)
    return { source, error: bomb(source) };
  if (entry.size > maxBytes) return { source, error: tooLarge(source, maxBytes) };
  try {
    const { readStream } = await import('./stream');
    return { source, content: { bytes: await readStream(await open(), source, maxBytes) } };
  } catch (error) {
    return { source, error: error instanceof InputError ? error : damaged(source, error) };
  }
}

/** True for a stream that unpacks to far more than any text does. Both in bytes so far. */
export const isBomb = (unpacked: number, packed: number) =>
  unpacked > 20 * HARMLESS && unpacked > packed * MAX_RATIO;

export function bomb(source: string): InputError {
  return new InputError(
    'refused',
    `${source} unpacks to more than ${MAX_RATIO} times its size, which no text does: unpack it yourself if you trust it.`,
  );
}

function damaged(source: string, error: unknown): InputError {
  return new InputError(
    'unreadable',
    `${source} could not be unpacked (${(error as Error).message}): check the archive.`,
  );
}
