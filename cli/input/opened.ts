import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { sentence } from './local-file';
import { InputError } from './input-error';

/** A file as a stream, gzip undone where its name says so. Throws an InputError where it cannot be opened. */
export async function opened(path: string): Promise<Readable> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw sentence(path, error);
  });
  try {
    if ((await file.stat()).isDirectory())
      throw new InputError('unsupported', `${path} is a folder: give a file, or analyze the folder.`);
  } finally {
    await file.close();
  }
  const raw = createReadStream(path);
  if (!/\.(?:gz|tgz)$/i.test(path)) return raw;
  const unpacked = createGunzip();
  raw.on('error', (error) => unpacked.destroy(error));
  unpacked.on('close', () => raw.destroy());
  return raw.pipe(unpacked);
}

/** What is wrong with a collection that breaks off while it is read; what came before it counts. */
export function brokenOff(path: string, error: unknown): InputError {
  return error instanceof InputError
    ? error
    : damaged(path, error, 'what came before this was read; get the file again for the rest');
}

/** What is wrong with one file that cannot be unpacked: nothing of it was read. */
export const cutShort = (path: string, error: unknown): InputError =>
  damaged(path, error, 'get the file again');

function damaged(path: string, error: unknown, advice: string): InputError {
  const code = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
  return new InputError('unreadable', `${path} is damaged or cut short (${code}): ${advice}.`);
}
