import { fetch as undiciFetch, type Response } from 'undici';
import { InputError } from '../input/input-error';
import { redirectTarget, webAddress } from './address-rules';
import { fetchSentence } from './fetch-sentence';
import { guardedAgent, type MayConnect } from './guarded-agent';
import { readBody } from './read-body';
import { StatusError, statusError } from './status-error';

export interface Fetched {
  /** the address that answered, after redirects */
  url: string;
  status: number;
  contentType: string | null;
  bytes: Uint8Array;
  etag?: string | null;
  lastModified?: string | null;
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

export interface Asking {
  method: 'GET' | 'HEAD';
  signal: AbortSignal;
  accept?: string;
  /** of a copy that is at hand, so that the server sends the page only where it is another */
  known?: Validators;
}

/** What a server calls a version of a page. */
export interface Validators {
  etag?: string | null;
  lastModified?: string | null;
}

export interface Fetcher {
  /** Throws an InputError whose message is a sentence for people. */
  get(url: string, known?: Validators): Promise<Fetched>;
  close(): Promise<void>;
}

export interface Asker {
  /** One request of one address, redirects not followed. Throws what undici throws; see failure-kind.ts. */
  ask(url: URL, asking: Asking): Promise<Response>;
}

export const MAX_REDIRECTS = 10;
const ACCEPT =
  'text/html, application/xhtml+xml, text/markdown, text/plain, application/pdf;q=0.9, */*;q=0.1';

/** The one door to the network: every command that fetches goes through here. Keeps no cookies. */
export function createFetcher(options: FetcherOptions): Fetcher & Asker {
  const { timeoutMs } = options;
  const agent = guardedAgent(options.mayConnect, {
    connectMs: Math.min(10_000, timeoutMs),
    headersMs: timeoutMs,
    bodyMs: timeoutMs,
  });
  const ask = (url: URL, { method, signal, accept = ACCEPT, known = {} }: Asking) =>
    undiciFetch(url, {
      dispatcher: agent,
      method,
      redirect: 'manual',
      signal,
      headers: {
        ...{ 'user-agent': options.userAgent, accept, 'accept-language': 'en, *;q=0.5' },
        ...(known.etag && { 'if-none-match': known.etag }),
        ...(known.lastModified && { 'if-modified-since': known.lastModified }),
      },
    });

  async function get(address: string, known?: Validators): Promise<Fetched> {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return await follow(parseAddress(address, address), address, signal, known);
    } catch (error) {
      if (error instanceof InputError) throw error;
      throw fetchSentence(address, error, timeoutMs);
    }
  }

  async function follow(
    start: URL,
    source: string,
    signal: AbortSignal,
    known?: Validators,
  ): Promise<Fetched> {
    let url = start;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const response = await ask(url, { method: 'GET', signal, known });
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
    if (!response.ok && response.status !== 304) {
      await response.body?.cancel();
      throw new StatusError(
        statusError(source, response.status),
        response.status,
        response.headers.get('retry-after'),
      );
    }
    const bytes = await readBody(response, options.maxBytes, source);
    const contentType = response.headers.get('content-type');
    return {
      url: url.href,
      status: response.status,
      contentType,
      etag: response.headers.get('etag'),
      lastModified: response.headers.get('last-modified'),
      bytes,
      retrievedAt: options.now().toISOString(),
    };
  }

  return { get, ask, close: () => agent.destroy() };
}

function parseAddress(address: string, source: string): URL {
  const url = webAddress(address);
  if (typeof url !== 'string') return url;
  const faults = {
    invalid: `${source} is not a valid address: check it for typing errors.`,
    scheme: `${source} leads to a ${schemeOf(address)} address: only http and https are fetched.`,
    credentials: `${source} holds a user name or password: give the address without it, or save the page and give the file.`,
  };
  throw new InputError('refused', faults[url]);
}

const schemeOf = (address: string) => (URL.canParse(address) ? new URL(address).protocol : '');
