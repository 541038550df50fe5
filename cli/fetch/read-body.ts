import type { Response } from 'undici';
import { InputError } from '../input/input-error';

/** The body's bytes after decompression; stops reading at the limit, whatever the headers promised. */
export async function readBody(response: Response, maxBytes: number, source: string): Promise<Uint8Array> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > maxBytes) {
    await response.body?.cancel();
    throw tooLarge(source, maxBytes);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge(source, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The refusal of what is larger than `--max-size` allows, a file as well as a page. */
export function tooLarge(source: string, maxBytes: number): InputError {
  return new InputError(
    'too-large',
    `${source} is larger than ${Number((maxBytes / 1e6).toPrecision(3))} MB: give the policy alone, or raise the limit with --max-size.`,
  );
}
