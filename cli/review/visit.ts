import type { Evidence } from '../../lib/links/evidence';
import type { PageFacts } from '../../lib/links/page/facts';
import type { Hop } from '../../lib/model';
import { redirectTarget, webAddress } from '../fetch/address-rules';
import { kindOfFailure } from '../fetch/failure-kind';
import { MAX_REDIRECTS, type Asker } from '../fetch/fetcher';
import { InputError } from '../input/input-error';
import { readAnswer, type Answer } from './read-answer';
import type { Robots } from './robots';

export interface VisitOptions {
  fetcher: Asker;
  robots: Robots;
  /** for one link, redirects and body included, in milliseconds */
  timeoutMs: number;
  maxBytes: number;
}

export interface Visited {
  evidence: Omit<Evidence, 'home'>;
  /** the server asks to come back after so long, in milliseconds */
  retryAfterMs: number | null;
}

/** Share of the time that the question without a body may take, and the longest wait that a meta refresh may ask. */
const HEAD_SHARE = 0.4;
const MOST_REFRESH_SECONDS = 10;
/** What a HEAD may fail with while a GET still answers. */
const HEAD_FAILS = new Set(['time-out', 'broke-off']);

/** Opens a link as nobody in particular: HEAD, then GET where there may be a page. Never rejects. */
export async function visit(link: string, options: VisitOptions): Promise<Visited> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  const hops: Hop[] = [];
  let address = link;
  const end = (found: Partial<Evidence>, retryAfterMs: number | null = null): Visited => ({
    evidence: {
      ...{ asked: link, hops, finalUrl: address, failure: null, status: null, contentType: null, page: null },
      ...found,
    },
    retryAfterMs,
  });
  const failed = (kind: NonNullable<Evidence['failure']>['kind'], detail: string | null = null) =>
    end({ failure: { kind, detail } });

  let method: 'HEAD' | 'GET' = 'HEAD';
  while (hops.length <= MAX_REDIRECTS) {
    const url = webAddress(address);
    if (typeof url === 'string') return failed('other-scheme', url === 'scheme' ? schemeOf(address) : url);
    if (!(await options.robots.allow(url))) return failed('robots');
    const answer = await tryAnswer(url, method, signal, options);
    if ('failure' in answer) {
      if (method === 'GET' || !HEAD_FAILS.has(answer.failure.kind)) return end(answer);
      method = 'GET';
      continue;
    }
    const { status, contentType, retryAfterMs } = answer;
    const next = answer.next ?? refreshOf(answer.page, url);
    if (next) {
      hops.push({ url: address, status, how: answer.next ? 'redirect' : 'meta-refresh' });
      address = next;
    } else if (method === 'GET' || answer.final) {
      return end({ status, contentType, page: answer.page }, retryAfterMs);
    } else method = 'GET';
  }
  return failed('redirects', String(MAX_REDIRECTS));
}

async function tryAnswer(
  url: URL,
  method: 'HEAD' | 'GET',
  signal: AbortSignal,
  { fetcher, timeoutMs, maxBytes }: VisitOptions,
): Promise<Answer | { failure: NonNullable<Evidence['failure']> }> {
  const own =
    method === 'HEAD' ? AbortSignal.any([signal, AbortSignal.timeout(timeoutMs * HEAD_SHARE)]) : signal;
  try {
    const response = await fetcher.ask(url, { method, signal: own });
    return await readAnswer(response, { method, maxBytes, next: redirectTarget(response, url) });
  } catch (error) {
    if (error instanceof InputError)
      return { failure: { kind: 'too-large', detail: `${maxBytes / 1e6} MB` } };
    const kind = kindOfFailure(error);
    return { failure: { kind: kind === 'bad-port' ? 'other-scheme' : kind, detail: null } };
  }
}

/** Where the page itself sends on to, within the time that a person would wait. */
function refreshOf(page: PageFacts | null, base: URL): string | null {
  const refresh = page?.refresh;
  if (!refresh || refresh.seconds > MOST_REFRESH_SECONDS || !URL.canParse(refresh.href, base)) return null;
  const { href } = new URL(refresh.href, base);
  return href === base.href ? null : href;
}

const schemeOf = (address: string) => new URL(address).protocol;
