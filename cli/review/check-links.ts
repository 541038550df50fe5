import { stat } from 'node:fs/promises';
import { UsageError, type ExitCode, type Io } from '../io';
import { onInterrupt } from '../interrupt';
import { sparesInputs } from '../input/no-overwrite';
import { openOutput } from '../output/output';
import { painter, terminalFor } from '../output/terminal';
import { USER_AGENT, VERSION } from '../product';
import type { PartFlags } from '../parts/part-options';
import { readingOf, type ReadingFlags } from '../reading-options';
import { speaker } from '../say';
import { createFetcher } from '../fetch/fetcher';
import { isNoMetadataAddress, isPublicAddress } from '../fetch/address';
import { formatReview, type ReviewFormat } from './format-review';
import { openKnown, type KnownChecks } from './known-checks';
import { createRobots } from './robots';
import { reviewExitCode, runReview } from './run-review';
import { createSchedule } from './schedule';
import type { Drawer } from './browser/drawer';
import type { BrowserOptions } from './browser/open-browser';

export interface CheckFlags extends ReadingFlags, PartFlags {
  output?: string;
  /** goes on with an interrupted run */
  resume?: boolean;
  /** file that keeps checks for the next review */
  cache?: string;
  /** hours that a kept check counts */
  maxAge?: number;
  mx?: boolean;
  browser?: boolean;
}

/** Largest answer that is read for a link, whatever --max-size allows for policies. */
const MOST_BYTES = 5e6;

/** `links --check`: every link opened and judged. */
export async function checkLinks(
  given: string[],
  flags: CheckFlags,
  format: ReviewFormat,
  io: Io,
): Promise<ExitCode> {
  if (flags.resume && !flags.output)
    throw new UsageError(
      'links --resume needs --output PATH: what an interrupted run had done stands beside that file.',
    );
  if (flags.maxAge && !flags.cache)
    throw new UsageError('links --max-age needs --cache PATH: it says how long what is kept there counts.');
  for (const written of [flags.output, flags.cache])
    await sparesInputs(written, [...given, ...(flags.part ?? [])]);
  const mayConnect = flags.allowPrivate ? isNoMetadataAddress : isPublicAddress;
  const timeoutMs = flags.timeout * 1e3;
  const fetcher = createFetcher({
    mayConnect,
    maxBytes: MOST_BYTES,
    timeoutMs,
    userAgent: USER_AGENT,
    now: io.now,
  });
  const robots = createRobots({ fetcher, userAgent: USER_AGENT, timeoutMs: Math.min(timeoutMs, 5_000) });
  const reading = readingOf(flags, io);
  const say = speaker(io);
  const about = aboutOf(flags);
  // what stands in the journal is gone on with
  const goesOn = flags.output ? '; the same command with --resume goes on from here' : '';
  const stop = onInterrupt(() => say(`stopped${goesOn}.`));
  const closing: { close(): Promise<void> }[] = [fetcher, reading];
  try {
    const drawer = flags.browser ? await drawerOf({ fetcher, robots, timeoutMs }) : null;
    if (drawer) closing.push(drawer);
    const journal = await journalOf(flags, about);
    if (journal) closing.push(journal);
    const cache = await cacheOf(flags, about, io);
    if (cache) closing.push(cache);
    const checking = {
      ...{ fetcher, robots, drawer, schedule: createSchedule(), timeoutMs, maxBytes: MOST_BYTES },
      ...{ mx: flags.mx ?? false, now: io.now },
    };
    const review = await runReview({ given, reading, parts: flags, checking, journal, cache, io });
    const terminal = terminalFor(flags, io);
    const output = await openOutput(flags.output, io.stdout);
    await output.write(
      await formatReview(review, format, { width: terminal.width, paint: painter(terminal) }),
    );
    await output.finish();
    await journal?.remove();
    // in a file nobody sees them
    if (flags.output) for (const { error } of review.failures) say(error.message);
    return reviewExitCode(review);
  } finally {
    stop();
    await Promise.all(closing.map((each) => each.close()));
  }
}

/** What a check depends on: of another version, or with other questions asked, it is made anew. */
const aboutOf = ({ mx = false, browser = false }: CheckFlags): string =>
  `smallprint ${VERSION} links${mx ? ' --mx' : ''}${browser ? ' --browser' : ''}`;

/** Beside the output, until that is whole. */
async function journalOf({ output, resume = false }: CheckFlags, about: string): Promise<KnownChecks | null> {
  const found = output === undefined ? null : await stat(output).catch(() => null);
  // nothing can stand beside a device or a pipe
  if (output === undefined || (found && !found.isFile())) return null;
  return openKnown(`${output}.journal`, { about, resume });
}

async function cacheOf(
  { cache, maxAge = 24 }: CheckFlags,
  about: string,
  { now }: Pick<Io, 'now'>,
): Promise<KnownChecks | null> {
  if (!cache) return null;
  const oldest = now().getTime() - maxAge * 3_600_000;
  return openKnown(cache, { about, resume: true, keep: ({ checkedAt }) => Date.parse(checkedAt) >= oldest });
}

async function drawerOf(options: BrowserOptions): Promise<Drawer> {
  const { openBrowser } = await import('./browser/open-browser');
  return openBrowser(options);
}
