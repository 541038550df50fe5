import { isAddress, type Content, type Input } from '../input/expand';
import { InputError } from '../input/input-error';
import { readLocalFile } from '../input/local-file';
import { readStdin } from '../input/reader';
import type { Reading } from '../reading-options';

export type Loaded = { content?: Content } | { error: InputError };

/**
 * What this process reads so that a worker need not: pages (there is one fetcher, which keeps its distance from
 * each host), stdin, and files where the worker may be on another machine.
 */
export function loader(reading: Reading, remote: boolean): (input: Input) => Promise<Loaded> {
  return async ({ source, content, error }) => {
    if (error) return { error };
    if (content) return { content };
    try {
      if (source === '-') return { content: { bytes: await readStdin(reading) } };
      if (isAddress(source)) return { content: await (await reading.fetcher()).get(source) };
      if (remote) return { content: { bytes: await readLocalFile(source, reading.maxBytes) } };
      return {};
    } catch (caught) {
      if (caught instanceof InputError) return { error: caught };
      throw caught;
    }
  };
}
