import type { Readable } from 'node:stream';
import { tooLarge } from '../fetch/read-body';

/** All of a stream's bytes, at most `maxBytes`; `source` names it in the error. */
export async function readStream(stream: Readable, source: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(source, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
