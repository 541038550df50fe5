import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { unwritable } from '../input/input-error';
import { onInterrupt } from '../interrupt';

export interface Output {
  /** resolves when more can be taken, so that a slow reader slows us down instead of filling memory */
  write(piece: string | Uint8Array): Promise<void>;
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
  return { write: (piece) => put(stream, piece), finish: async () => {}, discard: async () => {} };
}

async function fileOutput(path: string): Promise<Output> {
  const { end, way } = await placeOf(path);
  const stream = createWriteStream(way);
  await once(stream, 'open').catch((error: unknown) => {
    throw unwritable(path, (error as NodeJS.ErrnoException).code);
  });
  // thrown where a write or the end is awaited; unheard, it would end the process
  stream.on('error', () => {});
  // Ctrl-C leaves no half a file behind
  const undo = onInterrupt(() => way !== end && rmSync(way, { force: true }));
  const discard = async () => {
    undo();
    stream.destroy();
    if (way !== end) await rm(way, { force: true });
  };
  const give = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      await discard();
      throw unwritable(path, (error as NodeJS.ErrnoException).code);
    }
  };
  return {
    write: (piece) => give(() => put(stream, piece)),
    finish: () =>
      give(async () => {
        stream.end();
        await finished(stream);
        if (way !== end) await rename(way, end);
        undo();
      }),
    discard,
  };
}

/**
 * Where the text is to stand in the end, links followed, and where it is written meanwhile: a file beside it. A
 * device or a pipe is written to as it is: moving a file into its place would take it away from everyone else.
 */
async function placeOf(path: string): Promise<{ end: string; way: string }> {
  const found = await stat(path).catch(() => null);
  if (found && !found.isFile()) return { end: path, way: path };
  const end = await realpath(path).catch(() => path);
  return { end, way: `${end}.${process.pid}.part` };
}

async function put(stream: Writable, piece: string | Uint8Array): Promise<void> {
  if (stream.errored) throw stream.errored;
  if (!stream.write(piece)) await once(stream, 'drain');
}
