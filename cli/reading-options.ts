import type { Command } from 'commander';
import type { Asker, Fetcher } from './fetch/fetcher';
import { positive } from './flag-values';
import type { ReaderOptions } from './input/reader';
import type { Io } from './io';
import { USER_AGENT } from './product';

/** Flags of every command that reads inputs. */
export interface ReadingFlags {
  allowPrivate?: boolean;
  /** megabytes */
  maxSize: number;
  /** seconds */
  timeout: number;
}

export const INPUTS = 'file (.html .htm .md .txt .pdf), folder, glob, http(s) address, or - for stdin';

/** Adds the flags that limit what is read and from where. */
export function withReadingFlags(command: Command): Command {
  return command
    .option('--max-size <MB>', 'largest file or page to read, in megabytes', positive, 20)
    .option('--timeout <SECONDS>', 'longest wait for one page', positive, 30)
    .option('--allow-private', 'also fetch from private networks and this machine');
}

export interface Reading extends ReaderOptions {
  /** longest that the further pages of one input may take together, in milliseconds */
  patienceMs: number;
  /** milliseconds of a clock */
  now(): number;
  close(): Promise<void>;
}

/**
 * How the inputs of one run are read; the network is opened when the first address asks for it. `wrap` adds what a
 * run of many addresses owes their hosts.
 */
export function readingOf(
  flags: ReadingFlags,
  io: Pick<Io, 'stdin' | 'now'>,
  wrap: (fetcher: Fetcher & Asker) => Promise<Fetcher> = async (fetcher) => fetcher,
): Reading {
  const maxBytes = flags.maxSize * 1e6;
  let fetcher: Promise<Fetcher> | undefined;
  return {
    maxBytes,
    stdin: io.stdin,
    patienceMs: flags.timeout * 1e3,
    now: () => io.now().getTime(),
    fetcher: () => (fetcher ??= fetcherOf(flags, maxBytes, io.now).then(wrap)),
    close: async () => (await fetcher)?.close(),
  };
}

async function fetcherOf(
  { allowPrivate, timeout }: ReadingFlags,
  maxBytes: number,
  now: () => Date,
): Promise<Fetcher & Asker> {
  const [{ createFetcher }, { isNoMetadataAddress, isPublicAddress }] = await Promise.all([
    import('./fetch/fetcher'),
    import('./fetch/address'),
  ]);
  const mayConnect = allowPrivate ? isNoMetadataAddress : isPublicAddress;
  return createFetcher({ mayConnect, maxBytes, timeoutMs: timeout * 1e3, userAgent: USER_AGENT, now });
}
