import type { Readable } from 'node:stream';
import { byOrderMark } from '../../lib/extract/decode';

/** A line, or null for one that is longer than anything sensible: its text is dropped as it comes in. */
export type Line = string | null;

const LONGEST = 1_000_000;

/**
 * Lines of a stream with bounded memory: \n or \r\n ends one (or a separator of its own), a last line needs no end.
 * UTF-8, or UTF-16 where the stream starts with its mark: so Windows PowerShell writes what is redirected to a file.
 */
export async function* readLines(
  stream: Readable,
  longest = LONGEST,
  separator = '\n',
): AsyncGenerator<Line> {
  let decoder: TextDecoder | undefined;
  let rest = '';
  let tooLong = false;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    decoder ??= new TextDecoder(byOrderMark(chunk) ?? 'utf-8');
    const pieces = decoder.decode(chunk, { stream: true }).split(separator);
    const last = pieces.pop()!;
    for (const piece of pieces) {
      const line = rest + piece;
      yield tooLong || line.length > longest ? null : line.replace(/\r$/, '');
      rest = '';
      tooLong = false;
    }
    rest += last;
    if (rest.length <= longest) continue;
    tooLong = true;
    rest = '';
  }
  rest += decoder?.decode() ?? '';
  if (tooLong) yield null;
  else if (rest !== '') yield rest;
}
