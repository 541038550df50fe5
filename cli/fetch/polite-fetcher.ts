import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { retryAfterMs } from '../../lib/links/retry-after';
import { InputError } from '../input/input-error';
import type { Fetched, Fetcher, Validators } from './fetcher';
import { StatusError } from './status-error';

export interface Manners {
  /** whether the site lets programs read this page */
  allow(url: URL): Promise<boolean>;
  /** milliseconds between two pages of one host */
  gapMs(url: URL): Promise<number>;
  wait?: (ms: number, nothing: undefined, until: { signal: AbortSignal }) => Promise<unknown>;
  now: () => Date;
}

const TRIES = 3;
/** A server may ask for hours; a run of many has better to do, and can be resumed. */
const LONGEST_WAIT = 120_000;
const BUSY = new Set([429, 500, 502, 503, 504]);

/**
 * Many pages of many hosts: one at a time from each host with a pause in between, none that robots.txt keeps from
 * programs, and a second and third try where a server is busy, after the time it asks for or twice as long each time.
 */
export function politeFetcher(fetcher: Fetcher, { allow, gapMs, wait = pause, now }: Manners): Fetcher {
  const hosts = new Map<string, Promise<unknown>>();
  // after the last page of all nobody waits
  const closing = new AbortController();
  // each host may have a pause of its own
  setMaxListeners(0, closing.signal);
  const resting = (ms: number) => wait(ms, undefined, closing).catch(() => {});

  async function get(address: string, known?: Validators): Promise<Fetched> {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (!url || !/^https?:$/.test(url.protocol)) return fetcher.get(address, known);
    const before = hosts.get(url.host) ?? Promise.resolve();
    const turn = before.then(() => visit(url, address, known));
    const rest = async () => resting(await gapMs(url));
    // what is refused was not asked for
    const after = turn.then(rest, (error: unknown) => !isRefused(error) && rest());
    hosts.set(url.host, after);
    void after.then(() => hosts.get(url.host) === after && hosts.delete(url.host));
    return turn;
  }

  async function visit(url: URL, address: string, known?: Validators): Promise<Fetched> {
    if (!(await allow(url)))
      throw new InputError(
        'refused',
        `${address} is kept from programs by its site's robots.txt: open it in a browser, save the page and give the file.`,
      );
    for (let attempt = 1; ; attempt++) {
      try {
        return await fetcher.get(address, known);
      } catch (error) {
        if (!(error instanceof StatusError) || !BUSY.has(error.status) || attempt === TRIES) throw error;
        const asked = retryAfterMs(error.retryAfter, now().getTime());
        if (asked !== null && asked > LONGEST_WAIT) throw error;
        await resting(asked ?? 1_000 * 2 ** attempt);
      }
    }
  }

  async function close(): Promise<void> {
    closing.abort();
    await fetcher.close();
  }

  return { ...fetcher, get, close };
}

const isRefused = (error: unknown) => error instanceof InputError && error.code === 'refused';
