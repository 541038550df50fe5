import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { InputError } from '../input/input-error';

export interface Output {
  /** resolves when more can be taken, so that a slow reader slows us down instead of filling memory */
  write(text: string): Promise<void>;
  /** the output is whole */
  finish(): Promise<void>;
  /** nothing of it is to stay */
  discard(): Promise<void>;
}

/** stdout, or a file that appears under its name only when it is whole. */
export async function openOutput(path: string | undefined, stdout: Writable): Promise<Output> {
  return path === undefined ? streamOutput(stdout) : fileOutput(path);
}

function streamOutput(stream: Writable): Output {
  return { write: (text) => put(stream, text), finish: async () => {}, discard: async () => {} };
}

async function fileOutput(path: string): Promise<Output> {
  const unfinished = `${path}.${process.pid}.part`;
  const stream = createWriteStream(unfinished);
  await once(stream, 'open').catch((error: unknown) => {
    throw unwritable(path, error);
  });
  return {
    write: (text) => put(stream, text),
    async finish() {
      stream.end();
      await finished(stream);
      await rename(unfinished, path).catch(async (error: unknown) => {
        await rm(unfinished, { force: true });
        throw unwritable(path, error);
      });
    },
    async discard() {
      stream.destroy();
      await rm(unfinished, { force: true });
    },
  };
}

async function put(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

function unwritable(path: string, error: unknown): InputError {
  const { code } = error as NodeJS.ErrnoException;
  return new InputError(
    'unreadable',
    `${path} could not be written (${code ?? 'unknown reason'}): check the folder and its permissions.`,
  );
}
