import { decode } from '../../lib/extract/decode';
import { gpcFile, type GpcAnswer } from '../../lib/links/gpc-file';
import { notAsked, signals } from '../../lib/links/signals';
import type { GpcFile, SignalReview } from '../../lib/model';
import { redirectTarget, webAddress } from '../fetch/address-rules';
import { kindOfFailure } from '../fetch/failure-kind';
import { readBody } from '../fetch/read-body';
import type { Policy } from './sources';
import type { VisitOptions } from './visit';

const MOST_BYTES = 100_000;
const MOST_REDIRECTS = 5;

/** The signals of one policy, its site's support file asked for once a site. */
export function siteSignals(options: VisitOptions): (policy: Policy) => Promise<SignalReview> {
  const files = new Map<string, Promise<GpcFile>>();
  const fileOf = (url: string | null): Promise<GpcFile> => {
    if (!url) return Promise.resolve(notAsked('the address of the policy is not known'));
    const { origin } = new URL(url);
    let file = files.get(origin);
    if (!file) files.set(origin, (file = ask(origin, options).then(gpcFile)));
    return file;
  };
  return async ({ analysis, url, around }) => signals(analysis, await fileOf(url), around);
}

async function ask(origin: string, { fetcher, robots, timeoutMs }: VisitOptions): Promise<GpcAnswer> {
  let url = new URL('/.well-known/gpc.json', origin);
  const signal = AbortSignal.timeout(timeoutMs);
  const none = (fault: string): GpcAnswer => ({
    url: url.href,
    status: null,
    contentType: null,
    text: null,
    fault,
  });
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      if (!(await robots.allow(url))) return none('robots.txt keeps programs from it');
      const response = await fetcher.ask(url, {
        method: 'GET',
        signal,
        accept: 'application/json, */*;q=0.1',
      });
      const next = redirectTarget(response, url);
      if (!next) {
        const { status, headers, ok } = response;
        const contentType = headers.get('content-type');
        const bytes = ok
          ? await readBody(response, MOST_BYTES, url.href)
          : (await response.body?.cancel(), null);
        return {
          url: url.href,
          status,
          contentType,
          text: bytes && decode(bytes, contentType).text,
          fault: null,
        };
      }
      await response.body?.cancel();
      const target = webAddress(next);
      if (typeof target === 'string') return none('it redirects to no web address');
      url = target;
    }
    return none(`it redirects more than ${MOST_REDIRECTS} times`);
  } catch (error) {
    return none(kindOfFailure(error));
  }
}
