import type { Asker, Fetcher } from '../fetch/fetcher';
import type { Io } from '../io';
import { NAME } from '../product';
import type { BatchFlags } from './options';

/** What a run of many addresses puts between itself and their hosts. */
export function mannersOf(flags: BatchFlags, { now }: Pick<Io, 'now'>) {
  return async (fetcher: Fetcher & Asker): Promise<Fetcher> => {
    const [{ politeFetcher }, { createRobots }, { cachingFetcher, keepingFetcher }] = await Promise.all([
      import('../fetch/polite-fetcher'),
      import('../review/robots'),
      import('../fetch/page-store'),
    ]);
    const robots = createRobots({ fetcher, userAgent: NAME, timeoutMs: flags.timeout * 1e3 });
    const gapMs = async (url: URL) => Math.max(flags.delay * 1e3, await robots.gapMs(url));
    let kind: Fetcher = politeFetcher(fetcher, { allow: robots.allow, gapMs, now });
    if (flags.cache) kind = cachingFetcher(kind, flags.cache, flags.resume ?? false);
    return flags.keepHtml ? keepingFetcher(kind, flags.keepHtml) : kind;
  };
}
