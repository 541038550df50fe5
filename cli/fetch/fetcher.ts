import { fetch as undiciFetch, type Response } from 'undici';
import { InputError } from '../input/input-error';
import { fetchSentence } from './fetch-sentence';
import { guardedAgent, type MayConnect } from './guarded-agent';
import { readBody } from './read-body';
import { statusError } from './status-error';

export interface Fetched {
  /** the address that answered, after redirects */
  url: string;
  status: number;
  contentType: string | null;
  bytes: Uint8Array;
  /** ISO date-time */
  retrievedAt: string;
}

export interface FetcherOptions {
  /** which IP addresses may be fetched from; see isPublicAddress */
  mayConnect: MayConnect;
  maxBytes: number;
  /** for one page, redirects and body included, in milliseconds */
  timeoutMs: number;
  userAgent: string;
  now: () => Date;
}

export interface Fetcher {
  /** Throws an InputError whose message is a sentence for people. */
  get(url: string): Promise<Fetched>;
  close(): Promise<void>;
}

const MAX_REDIRECTS = 10;
const ACCEPT =
  'text/html, application/xhtml+xml, text/markdown, text/plain, application/pdf;q=0.9, */*;q=0.1';

/** The one door to the network: every command that fetches goes through here. Keeps no cookies. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { timeoutMs } = options;
  const agent = guardedAgent(options.mayConnect, {
    connectMs: Math.min(10_000, timeoutMs),
    headersMs: timeoutMs,
    bodyMs: timeoutMs,
  });
  const request = (url: URL, signal: AbortSignal) =>
    undiciFetch(url, {
      dispatcher: agent,
      redirect: 'manual',
      signal,
      headers: { 'user-agent': options.userAgent, accept: ACCEPT, 'accept-language': 'en, *;q=0.5' },
    });

  async function get(address: string): Promise<Fetched> {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return await follow(parseAddress(address, address), address, signal);
    } catch (error) {
      if (error instanceof InputError) throw error;
      throw fetchSentence(address, error, timeoutMs);
    }
  }

  async function follow(start: URL, source: string, signal: AbortSignal): Promise<Fetched> {
    let url = start;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const response = await request(url, signal);
      const next = redirectTarget(response, url);
      if (!next) return take(response, url, source);
      await response.body?.cancel();
      url = parseAddress(next, source);
    }
    throw new InputError(
      'fetch-failed',
      `${source} redirects more than ${MAX_REDIRECTS} times: open it in a browser and give the address it ends at.`,
    );
  }

  async function take(response: Response, url: URL, source: string): Promise<Fetched> {
    if (!response.ok) {
      await response.body?.cancel();
      throw statusError(source, response.status);
    }
    const bytes = await readBody(response, options.maxBytes, source);
    const contentType = response.headers.get('content-type');
    return {
      url: url.href,
      status: response.status,
      contentType,
      bytes,
      retrievedAt: options.now().toISOString(),
    };
  }

  return { get, close: () => agent.destroy() };
}

function redirectTarget(response: Response, base: URL): string | null {
  if (![301, 302, 303, 307, 308].includes(response.status)) return null;
  const location = response.headers.get('location');
  if (!location) return null;
  return URL.canParse(location, base) ? new URL(location, base).href : location;
}

function parseAddress(address: string, source: string): URL {
  if (!URL.canParse(address))
    throw new InputError('refused', `${source} is not a valid address: check it for typing errors.`);
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new InputError(
      'refused',
      `${source} leads to a ${url.protocol} address: only http and https are fetched.`,
    );
  if (url.username || url.password)
    throw new InputError(
      'refused',
      `${source} holds a user name or password: give the address without it, or save the page and give the file.`,
    );
  return url;
}
