import { createReadStream } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import type { LinkCheck } from '../../lib/model';
import { unwritable } from '../input/input-error';
import { readLines } from '../input/lines';
import { UsageError } from '../io';
import { NAME } from '../product';

/** A check as it stands in a journal or a cache: one line of JSON. */
interface Line {
  link: string;
  check: LinkCheck;
}

/** Checks by link that are kept in a file, a line each, as they come: what was written before a kill is there. */
export interface KnownChecks {
  get(link: string): LinkCheck | undefined;
  add(link: string, check: LinkCheck): Promise<void>;
  /** a file that holds no check is not left behind */
  close(): Promise<void>;
  remove(): Promise<void>;
}

export interface KnownOptions {
  /** text that tells what the checks depend on; a file with another is begun anew */
  about: string;
  /** takes over what the file holds; without, checks that are there are not thrown away unasked */
  resume: boolean;
  /** whether a check that was read back still counts */
  keep?: (check: LinkCheck) => boolean;
}

/** Opens the file, or makes it. Lines that a kill cut short are left out. */
export async function openKnown(
  path: string,
  { about, resume, keep = () => true }: KnownOptions,
): Promise<KnownChecks> {
  const known = new Map<string, LinkCheck>();
  for await (const { link, check } of linesOf(path, about))
    if (!resume) throw interrupted(path);
    else if (keep(check)) known.set(link, check);
  const file = await rewritten(path, about, known);
  let last: Promise<unknown> = Promise.resolve();
  const write = (line: object) =>
    file.appendFile(`${JSON.stringify(line)}\n`).catch(({ code }: NodeJS.ErrnoException) => {
      throw unwritable(path, code);
    });
  const close = async (whole = false) => {
    // a line that could not be written was told of when it came
    await last.catch(() => {});
    await file.close();
    if (whole || known.size === 0) await rm(path, { force: true });
  };
  return {
    get: (link) => known.get(link),
    add(link, check) {
      known.set(link, check);
      last = last.then(() => write({ link, check }));
      return last as Promise<void>;
    },
    close: () => close(),
    remove: () => close(true),
  };
}

async function* linesOf(path: string, about: string): AsyncGenerator<Line> {
  let first = true;
  try {
    for await (const line of readLines(createReadStream(path))) {
      const value = parsed(line);
      if (first && typeof value?.about !== 'string') throw foreign(path);
      if (first && value?.about !== about) return;
      first = false;
      if (typeof value?.link === 'string' && value.check) yield value as unknown as Line;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code !== 'ENOENT') throw unwritable(path, code);
  }
}

const interrupted = (path: string) =>
  new UsageError(
    `${path} holds links that a review was interrupted over, or that one is checking now: add --resume to go on with it, or delete it to start anew.`,
  );

/** Somebody's own file, such as the policy itself, that was named by mistake. */
const foreign = (path: string) =>
  new UsageError(`${path} holds no checks of ${NAME} and would be written over: name another file.`);

/** Put in place whole, so that a kill at this moment loses nothing either. */
async function rewritten(path: string, about: string, known: Map<string, LinkCheck>): Promise<FileHandle> {
  const way = `${path}.${process.pid}.part`;
  try {
    const file = await open(way, 'w');
    const lines = [{ about }, ...[...known].map(([link, check]) => ({ link, check }))];
    await file.writeFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await file.close();
    await rename(way, path);
    return await open(path, 'a');
  } catch (error) {
    throw unwritable(path, (error as NodeJS.ErrnoException).code);
  }
}

function parsed(line: string | null): Partial<Line & { about: string }> | null {
  try {
    return JSON.parse(line ?? '') as Line;
  } catch {
    return null;
  }
}
