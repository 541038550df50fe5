import { stat } from 'node:fs/promises';
import { unwritable } from '../input/input-error';
import { UsageError } from '../io';
import { openOutput } from '../output/output';
import { openJournaled, type JournaledOptions, type JournaledOutput } from './journaled-output';

/** Where the rows are written by those who make them. */
export const nowhere: JournaledOutput = {
  complete: null,
  skip: async (inputs) => ({ rest: inputs, rows: 0, failed: 0 }),
  write: async () => {},
  finish: async () => {},
  close: async () => {},
};

/** Where rows go: a file that can be resumed, or a stream that cannot. */
export async function openRows(
  path: string | undefined,
  stdout: NodeJS.WriteStream,
  options: JournaledOptions,
): Promise<JournaledOutput> {
  const found = path === undefined ? null : await stat(path).catch(() => null);
  if (path !== undefined && (!found || found.isFile())) return openJournaled(path, options);
  if (path !== undefined && found?.isDirectory()) throw unwritable(path, 'EISDIR');
  if (options.resume) throw new UsageError('--resume goes on with a file: name it with --output.');
  if (options.assemble) throw new UsageError('This format is a file and no stream: name it with --output.');
  const output = await openOutput(path, stdout);
  return {
    complete: null,
    async skip(inputs) {
      await output.write(options.before);
      return { rest: inputs, rows: 0, failed: 0 };
    },
    write: (_source, bytes) => output.write(bytes),
    async finish() {
      await output.write(options.after);
      await output.finish();
    },
    close: async () => {},
  };
}
