import type { Entry as ZipEntry } from 'yauzl';
import type { Collection, RowOptions } from './collection';
import { entryInput, isWanted } from './entry';
import type { Input } from './expand';
import { InputError } from './input-error';
import { brokenOff } from './unreadable';
import { ENDINGS } from './text-kind';

/** The files in a zip archive that a folder's reading would take, in the archive's order. */
export function zipEntries(path: string, options: RowOptions): Collection {
  return { inputs: entries(path, options) };
}

async function* entries(path: string, { maxBytes }: RowOptions): AsyncGenerator<Input> {
  const { openPromise, getFileNameLowLevel } = await import('yauzl');
  let any = false;
  try {
    // names stay bytes: yauzl ends the whole archive at a name it finds unsafe to write, and none is written here
    const zip = await openPromise(path, { autoClose: true, decodeStrings: false });
    try {
      for await (const entry of zip.eachEntry()) {
        const name = nameOf(entry, getFileNameLowLevel);
        if (name.endsWith('/') || !isWanted(name)) continue;
        any = true;
        const { uncompressedSize: size, compressedSize: packed } = entry;
        yield await entryInput(path, { name, size, packed }, maxBytes, () =>
          zip.openReadStreamPromise(entry),
        );
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    yield { source: path, error: notFound(path, error) ?? brokenOff(path, error) };
    return;
  }
  if (!any) yield { source: path, error: nothingIn(path) };
}

function nameOf(
  entry: ZipEntry,
  decode: (flag: number, name: Buffer, extra: never[], strict: boolean) => string,
): string {
  return decode(entry.generalPurposeBitFlag, entry.fileName as unknown as Buffer, [], false);
}

function notFound(path: string, error: unknown): InputError | null {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return null;
  return new InputError('not-found', `${path} is not there: check the path.`);
}

export function nothingIn(path: string): InputError {
  return new InputError(
    'not-found',
    `${path} holds no file that can be read (${ENDINGS}); archives in it are not opened: unpack them first.`,
  );
}
