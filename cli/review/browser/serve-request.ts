import type { Frame, Page, Request, Route } from 'playwright-core';
import type { Response } from 'undici';
import type { Evidence } from '../../../lib/links/evidence';
import type { Hop } from '../../../lib/model';
import { redirectTarget, webAddress } from '../../fetch/address-rules';
import { kindOfFailure } from '../../fetch/failure-kind';
import { MAX_REDIRECTS } from '../../fetch/fetcher';
import { readBody } from '../../fetch/read-body';
import type { BrowserOptions } from './open-browser';

/** What one page has asked for so far. */
export interface Serving extends BrowserOptions {
  /** the one that is drawn */
  page: Page | null;
  /** called when the page itself was refused: there is nothing to wait for */
  stop: () => void;
  hops: Hop[];
  /** what kept the page itself from coming */
  failure: Evidence['failure'];
  requests: number;
  bytes: number;
  /** when its time is over, as Date.now() */
  until: number;
}

const MOST_REQUESTS = 200;
const MOST_BYTES = 25e6;
const MOST_BYTES_EACH = 5e6;
/** What a page needs to be drawn; pictures, fonts and films say nothing to us. */
const NEEDED = new Set(['document', 'script', 'xhr', 'fetch', 'stylesheet']);
/** What belongs to the transport, or would let a site know us again. */
const DROPPED = new Set(['content-encoding', 'content-length', 'transfer-encoding', 'set-cookie', 'refresh']);

/** Answers a request of the browser through our own fetcher, by the rules that hold for it; all else is refused. */
export async function serve(route: Route, serving: Serving): Promise<void> {
  const request = route.request();
  const frame = frameOf(request);
  const isPage = request.isNavigationRequest() && frame?.parentFrame() === null;
  const refuse = (failure: Evidence['failure']) => {
    if (isPage && failure) {
      serving.failure ??= failure;
      serving.stop();
    }
    return refuseQuietly(route);
  };
  // a window that the page opens has no frame yet, and is not wanted
  if (!frame || (isPage && frame.page() !== serving.page)) return refuseQuietly(route);
  if (request.method() !== 'GET' || !NEEDED.has(request.resourceType())) return refuse(null);
  if (++serving.requests > MOST_REQUESTS || serving.bytes > MOST_BYTES) return refuse(null);
  try {
    const got = await follow(request.url(), request.headers().accept, isPage, serving);
    if ('failure' in got) return await refuse(got.failure);
    if (isPage && got.url !== request.url()) return await sendOn(route, got.url);
    await route.fulfill({
      status: got.status,
      headers: headersOf(got, request.headers().origin),
      body: got.body,
    });
  } catch (error) {
    const kind = kindOfFailure(error);
    await refuse({ kind: kind === 'bad-port' ? 'other-scheme' : kind, detail: null });
  }
}

const refuseQuietly = (route: Route) => route.abort('aborted').catch(() => {});

function frameOf(request: Request): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}

interface Got {
  url: string;
  status: number;
  headers: Response['headers'];
  body: Buffer;
}

async function follow(
  start: string,
  accept: string | undefined,
  isPage: boolean,
  serving: Serving,
): Promise<Got | { failure: NonNullable<Evidence['failure']> }> {
  const signal = AbortSignal.timeout(Math.max(1, serving.until - Date.now()));
  let address = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const url = webAddress(address);
    if (typeof url === 'string') return { failure: { kind: 'other-scheme', detail: null } };
    if (isPage && !(await serving.robots.allow(url))) return { failure: { kind: 'robots', detail: null } };
    const response = await serving.fetcher.ask(url, { method: 'GET', signal, accept });
    const next = redirectTarget(response, url);
    if (!next) {
      const body = Buffer.from(await readBody(response, MOST_BYTES_EACH, address));
      serving.bytes += body.length;
      return { url: address, status: response.status, headers: response.headers, body };
    }
    await response.body?.cancel();
    if (isPage) serving.hops.push({ url: address, status: response.status, how: 'redirect' });
    address = next;
  }
  return { failure: { kind: 'redirects', detail: String(MAX_REDIRECTS) } };
}

/** A redirect that is handed to the browser is followed by it unseen, so it is sent on by a page of ours. */
function sendOn(route: Route, url: string): Promise<void> {
  const target = JSON.stringify(url).replace(/</g, '\\u003c');
  return route.fulfill({ contentType: 'text/html', body: `<script>location.replace(${target})</script>` });
}

/** Other sites' answers are let through: this page acts for nobody, and no cookie goes with its questions. */
function headersOf({ headers }: Got, origin: string | undefined): Record<string, string> {
  const kept = [...headers].filter(([name]) => !DROPPED.has(name));
  const shared: Record<string, string> = origin
    ? { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' }
    : {};
  return { ...Object.fromEntries(kept), ...shared };
}
