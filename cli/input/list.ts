import type { Readable } from 'node:stream';
import { InputError } from './input-error';
import { readLines } from './lines';
import { opened } from './opened';
import { brokenOff } from './unreadable';

/** Longer than any path or address. */
const LONGEST = 8_192;

/** The inputs that a list names, one a line; an error where it cannot be read on. */
export async function* namesIn(
  list: string,
  { stdin }: { stdin: NodeJS.ReadableStream },
): AsyncGenerator<string | InputError> {
  try {
    const stream = list === '-' ? (stdin as Readable) : await opened(list);
    for await (const line of readLines(stream, LONGEST)) {
      const name = line?.replace(/^\ufeff/, '').trim();
      if (line === null)
        yield new InputError('refused', `${list} has a line that is too long for an address or path.`);
      else if (name && !name.startsWith('#')) yield name;
    }
  } catch (error) {
    yield brokenOff(list, error);
  }
}
