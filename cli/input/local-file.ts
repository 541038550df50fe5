import { open } from 'node:fs/promises';
import { tooLarge } from '../fetch/read-body';
import { gunzipped } from './gunzip';
import { InputError } from './input-error';
import { readStream } from './stream';
import { folder, unreadable } from './unreadable';

/** A file's bytes, at most `maxBytes` of them. Devices and pipes are refused: they may never end. */
export async function readLocalFile(path: string, maxBytes: number): Promise<Uint8Array> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw unreadable(path, error);
  });
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) throw folder(path);
    // A named pipe, as in `smallprint analyze <(curl …)`, is stdin by another name.
    if (stats.isFIFO()) return await readStream(file.createReadStream({ autoClose: false }), path, maxBytes);
    if (!stats.isFile())
      throw new InputError(
        'unsupported',
        `${path} is no ordinary file: give a file, or pipe the text in with "-".`,
      );
    if (stats.size > maxBytes) throw tooLarge(path, maxBytes);
    const bytes = await file.readFile();
    return await gunzipped(bytes, path, maxBytes);
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(path, error);
  } finally {
    await file.close();
  }
}
