import { decode } from '../../extract/decode';
import type { Evidence, FailureKind } from '../../links/evidence';
import type { PageFacts } from '../../links/page/facts';
import { readPage } from '../../links/page/read-page';
import { retryAfterMs } from '../../links/retry-after';
import type { Hop } from '../../model';
import { ASKING, bodyOf } from './asking';
import type { createRobots } from './robots';

type Robots = ReturnType<typeof createRobots>;

/** For one link, in milliseconds; for one page, in bytes; and how far a page may send on by itself. */
const TIMEOUT = 15_000;
const MOST_BYTES = 5_000_000;
const MOST_REFRESHES = 5;
const MOST_REFRESH_SECONDS = 10;
const PAGES = 'text/html, application/xhtml+xml, */*;q=0.1';

export interface Opened {
  evidence: Omit<Evidence, 'home'>;
  /** the server asks to come back after so long, in milliseconds */
  retryAfterMs: number | null;
}

/** Opens a link as nobody in particular, as far as a browser lets an extension see it. Never rejects. */
export async function openLink(link: string, robots: Robots): Promise<Opened> {
  const signal = AbortSignal.timeout(TIMEOUT);
  const hops: Hop[] = [];
  let address = link;
  const end = (found: Partial<Evidence>, retryAfterMs: number | null = null): Opened => ({
    evidence: {
      ...{ asked: link, hops, finalUrl: address, failure: null, status: null, contentType: null, page: null },
      ...found,
    },
    retryAfterMs,
  });
  const failed = (kind: FailureKind, detail: string | null = null) => end({ failure: { kind, detail } });
  try {
    while (hops.length <= MOST_REFRESHES) {
      if (!(await robots.allow(address))) return failed('robots');
      const response = await follow(address, signal);
      if (typeof response === 'string') return failed(response);
      // the browser follows redirects by itself and tells of the last alone: the statuses between stay unknown
      if (response.redirected) hops.push({ url: address, status: 0, how: 'redirect' });
      address = response.url || address;
      const contentType = response.headers.get('content-type');
      const page = response.ok && isPage(contentType) ? await pageOf(response, contentType) : null;
      if (page === 'too-large') return failed('too-large', `${MOST_BYTES / 1e6} MB`);
      const next = page && refreshOf(page, address);
      if (!next) return end({ status: response.status, contentType, page }, waitOf(response));
      hops.push({ url: address, status: response.status, how: 'meta-refresh' });
      address = next;
    }
    return failed('redirects');
  } catch {
    return failed(signal.aborted ? 'time-out' : 'broke-off');
  }
}

/**
 * The answer at the end of all redirects. A redirect that leads to a site we may not ask is no fault of the link:
 * whether there is one is asked first, without following it.
 */
async function follow(url: string, signal: AbortSignal): Promise<Response | FailureKind> {
  const asked = (redirect: RequestRedirect) =>
    fetch(url, { ...ASKING, headers: { accept: PAGES }, redirect, signal }).catch((error: unknown) => {
      if (signal.aborted) throw error;
      return null;
    });
  const first = await asked('manual');
  if (!first) return 'unreachable';
  if (first.type !== 'opaqueredirect') return first;
  return (await asked('follow')) ?? 'no-permission';
}

function waitOf({ status, headers }: Response): number | null {
  return status === 429 || status === 503 ? retryAfterMs(headers.get('retry-after'), Date.now()) : null;
}

async function pageOf(response: Response, contentType: string | null): Promise<PageFacts | 'too-large'> {
  const bytes = await bodyOf(response, MOST_BYTES);
  return bytes ? readPage(decode(bytes, contentType).text) : 'too-large';
}

function isPage(contentType: string | null): boolean {
  const type = contentType?.split(';')[0]!.trim().toLowerCase() ?? '';
  return type === '' || /^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/.test(type);
}

function refreshOf({ refresh }: PageFacts, base: string): string | null {
  if (!refresh || refresh.seconds > MOST_REFRESH_SECONDS || !URL.canParse(refresh.href, base)) return null;
  const { href, protocol } = new URL(refresh.href, base);
  return href === base || !/^https?:$/.test(protocol) ? null : href;
}
