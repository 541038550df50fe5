import type { CompiledPatterns } from './compile';

/** Compiled patterns as they stand in a file: a number is one sign or more, five bits in each, the last one first. */
export interface PackedPatterns {
  words: string;
  numbers: string;
}

/** Plain signs that no string has to escape; those of the second half say that the number goes on. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345abcdefghijklmnopqrstuvwxyz6789-_';
const BITS = 5;
const GOES_ON = 1 << BITS;

export function pack({ words, numbers }: CompiledPatterns): PackedPatterns {
  return { words, numbers: Array.from(numbers, signsOf).join('') };
}

export function unpack({ words, numbers }: PackedPatterns): CompiledPatterns {
  const values = new Uint8Array(128);
  for (let value = 0; value < SIGNS.length; value++) values[SIGNS.charCodeAt(value)] = value;
  const found: number[] = [];
  for (let at = 0, number = 0, shift = 0; at < numbers.length; at++) {
    const value = values[numbers.charCodeAt(at)]!;
    number |= (value & (GOES_ON - 1)) << shift;
    shift += BITS;
    if (value >= GOES_ON) continue;
    found.push(number);
    number = shift = 0;
  }
  return { words, numbers: found };
}

function signsOf(number: number): string {
  const rest = number >>> BITS;
  const low = number & (GOES_ON - 1);
  return rest > 0 ? SIGNS[low + GOES_ON]! + signsOf(rest) : SIGNS[low]!;
}
