import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../cli/input/lines';

async function linesOf(chunks: string[], longest = 10) {
  const lines = [];
  for await (const line of readLines(
    Readable.from(chunks.map((chunk) => Buffer.from(chunk, 'latin1'))),
    longest,
  ))
    lines.push(line);
  return lines;
}

describe('readLines', () => {
  it.each([
    ['a last line needs no end', ['a\nb'], ['a', 'b']],
    ['an end is no line', ['a\nb\n'], ['a', 'b']],
    ['empty lines count', ['a\n\n\n'], ['a', '', '']],
    ['a carriage return belongs to the end', ['a\r\nb\r\n'], ['a', 'b']],
    ['lines cross chunks', ['a', 'b', '\nc', 'd\n'], ['ab', 'cd']],
    ['characters cross chunks', ['\xc3', '\xa4\n'], ['ä']],
    ['UTF-16 by its mark, characters across chunks', ['\xff\xfea', '\0\n\0\xe4\0'], ['a', 'ä']],
    ['a long line becomes null, its neighbours stay', ['a\n01234567890123\nb\n'], ['a', null, 'b']],
    [
      'a long line over many chunks is one line',
      ['0123456', '789012', '3456789', '01234567\nb'],
      [null, 'b'],
    ],
    ['a long last line', ['a\n012345', '67890123'], ['a', null]],
    ['nothing', [], []],
  ])('%s', async (_what, chunks, expected) => {
    expect(await linesOf(chunks)).toEqual(expected);
  });
});
