import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { folder, unreadable } from './unreadable';

/** A file as a stream, gzip undone where its name says so. Throws an InputError where it cannot be opened. */
export async function opened(path: string): Promise<Readable> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw unreadable(path, error);
  });
  try {
    if ((await file.stat()).isDirectory()) throw folder(path);
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
