import type { Fetcher } from '../fetch/fetcher';
import { isAddress } from './expand';
import { InputError } from './input-error';
import { readLocalFile } from './local-file';
import { readStream } from './stream';
import { toDocument, type Read } from './to-document';

export interface ReaderOptions {
  /** made only when an address is read: most runs need no network */
  fetcher: () => Promise<Fetcher>;
  stdin: NodeJS.ReadStream;
  maxBytes: number;
}

/** Reads one path, address or "-" to a document. Throws an InputError for whatever can be wrong with it. */
export async function readInput(source: string, options: ReaderOptions): Promise<Read> {
  if (source === '-') return toDocument({ source, bytes: await readStdin(options) });
  if (!isAddress(source)) return toDocument({ source, bytes: await readLocalFile(source, options.maxBytes) });
  const fetcher = await options.fetcher();
  const { url, bytes, contentType, retrievedAt } = await fetcher.get(source);
  return toDocument({ source, bytes, url, contentType, retrievedAt });
}

export async function readStdin({
  stdin,
  maxBytes,
}: Pick<ReaderOptions, 'stdin' | 'maxBytes'>): Promise<Uint8Array> {
  if (!stdin.isTTY) return readStream(stdin, '-', maxBytes);
  throw new InputError(
    'empty',
    '- reads a text that is piped in, and nothing is: try `smallprint analyze FILE`.',
  );
}
