import type { Readable } from 'node:stream';
import { extract, type Extract } from 'tar-stream';
import { bomb, isBomb } from './bomb';
import type { Collection, RowOptions } from './collection';
import { entryInput, isWanted } from './entry';
import type { Input } from './expand';
import { opened } from './opened';
import { brokenOff } from './unreadable';
import { nothingIn } from './zip';

type TarEntry = Extract extends AsyncIterable<infer Entry> ? Entry : never;

/** The files in a tar archive, gzip undone, that a folder's reading would take, in the archive's order. */
export function tarEntries(path: string, options: RowOptions): Collection {
  return { inputs: entries(path, options) };
}

async function* entries(path: string, { maxBytes }: RowOptions): AsyncGenerator<Input> {
  let any = false;
  try {
    for await (const entry of unpacked(await opened(path), path)) {
      const { name, size = 0, type } = entry.header;
      if ((type === 'file' || type === 'contiguous-file') && isWanted(name)) {
        any = true;
        yield await entryInput(path, { name, size }, maxBytes, async () => entry as unknown as Readable);
      }
      // what was not read has to be passed over before the next comes
      entry.resume();
    }
  } catch (error) {
    yield { source: path, error: brokenOff(path, error) };
    return;
  }
  if (!any) yield { source: path, error: nothingIn(path) };
}

/** Entries of the stream; a gzip that unpacks to far more than text does is given up with a sentence. */
async function* unpacked(stream: Awaited<ReturnType<typeof opened>>, path: string): AsyncGenerator<TarEntry> {
  const archive = extract();
  let size = 0;
  stream.on('error', (error) => archive.destroy(error));
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    const packed = 'bytesWritten' in stream ? (stream.bytesWritten as number) : size;
    if (isBomb(size, packed)) stream.destroy(bomb(path));
  });
  stream.pipe(archive);
  try {
    for await (const entry of archive) yield entry;
  } finally {
    stream.destroy();
    archive.destroy();
  }
}
