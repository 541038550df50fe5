import { realpath, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { UsageError } from '../io';
import { isHidden } from './folder';
import { kindOfName } from './text-kind';

/**
 * Throws where what is written would take the place of an input: a policy that somebody keeps would be gone, and the
 * next run over its folder would read our own report as one. `given` are paths as they were named; folders are
 * looked into.
 */
export async function sparesInputs(output: string | undefined, given: readonly string[]): Promise<void> {
  if (output === undefined) return;
  if (output.trim() === '') throw new UsageError('what is to be written has an empty name: give it one.');
  const old = await stat(output).catch(() => null);
  if (!old?.isFile()) return;
  const place = await realpath(output);
  for (const path of given) {
    const found = await stat(path).catch(() => null);
    const same = found?.isDirectory()
      ? isReadIn(await realpath(path), place)
      : found?.ino === old.ino && found.dev === old.dev;
    if (same)
      throw new UsageError(
        `${output} is one of the inputs and would be written over: write to another file.`,
      );
  }
}

/** Whether a folder's reading takes this file. */
function isReadIn(folder: string, file: string): boolean {
  const below = relative(folder, file);
  return kindOfName(file) !== null && !below.split(sep).some((name) => isHidden(name));
}
