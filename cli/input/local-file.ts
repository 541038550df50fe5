import { open } from 'node:fs/promises';
import { tooLarge } from '../fetch/read-body';
import { gunzipped } from './gunzip';
import { InputError } from './input-error';
import { readStream } from './stream';

/** A file's bytes, at most `maxBytes` of them. Devices and pipes are refused: they may never end. */
export async function readLocalFile(path: string, maxBytes: number): Promise<Uint8Array> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw sentence(path, error);
  });
  try {
    const stats = await file.stat();
    if (stats.isDirectory())
      throw new InputError('unsupported', `${path} is a folder: give a file, or analyze the folder.`);
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
    throw error instanceof InputError ? error : sentence(path, error);
  } finally {
    await file.close();
  }
}

/** "www.example.org", "example.org/privacy" */
const LIKE_AN_ADDRESS = /^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24}\/)/i;

export function sentence(path: string, error: unknown): InputError {
  const code = (error as NodeJS.ErrnoException).code;
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path))
    return new InputError(
      'unsupported',
      `${path} is no address that can be read: give one with http:// or https://, or a file.`,
    );
  if (path.trim() === '')
    return new InputError('not-found', 'An input has an empty name: give a file, folder or address.');
  const address = LIKE_AN_ADDRESS.test(path) ? ', or put https:// in front of an address' : '';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new InputError('not-found', `${path} is not there: check the path${address}.`);
  if (code === 'EACCES' || code === 'EPERM')
    return new InputError('unreadable', `${path} may not be read: check its permissions.`);
  return new InputError('unreadable', `${path} could not be read (${code ?? 'unknown reason'}).`);
}
