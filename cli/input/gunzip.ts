import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { bomb, isBomb } from './bomb';
import { InputError } from './input-error';
import { readStream } from './stream';
import { cutShort } from './unreadable';

/** What a file whose name ends in .gz holds, at most `maxBytes` of it; any other as it is. */
export async function gunzipped(packed: Uint8Array, path: string, maxBytes: number): Promise<Uint8Array> {
  if (!/\.gz$/i.test(path)) return packed;
  try {
    const bytes = await readStream(Readable.from([packed]).pipe(createGunzip()), path, maxBytes);
    if (isBomb(bytes.length, packed.length)) throw bomb(path);
    return bytes;
  } catch (error) {
    throw error instanceof InputError ? error : cutShort(path, error);
  }
}
