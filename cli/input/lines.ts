import type { Readable } from 'node:stream';

/** A line, or null for one that is longer than anything sensible: its text is dropped as it comes in. */
export type Line = string | null;

const LONGEST = 1_000_000;

/** Lines of a stream with bounded memory: \n or \r\n ends one (or a separator of its own), a last line needs no end. */
export async function* readLines(
  stream: Readable,
  longest = LONGEST,
  separator = '\n',
): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let rest = '';
  let tooLong = false;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
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
  rest += decoder.decode();
  if (tooLong) yield null;
  else if (rest !== '') yield rest;
}
