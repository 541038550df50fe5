import robotsParser from 'robots-parser';
import { redirectTarget, webAddress } from '../fetch/address-rules';
import type { Asker } from '../fetch/fetcher';
import { readBody } from '../fetch/read-body';

export interface Robots {
  /** whether the site lets us read this page */
  allow(url: URL): Promise<boolean>;
  /** milliseconds between two pages that the site asks for; 0 where it asks for none */
  gapMs(url: URL): Promise<number>;
}

export interface RobotsOptions {
  fetcher: Asker;
  userAgent: string;
  timeoutMs: number;
}

/** RFC 9309 asks for 500 KiB at least, and for five redirects. */
const MOST_BYTES = 512_000;
const MOST_REDIRECTS = 5;
/** More hosts than one review has; what is beyond is asked again. */
const MOST_SITES = 5_000;

interface Rules {
  allows(url: URL): boolean;
  gapMs: number;
}
const ANYTHING: Rules = { allows: () => true, gapMs: 0 };
/** A site that asks for more between two pages wants no program at all; a run of many has to end some day. */
const LONGEST_GAP_MS = 60_000;

/**
 * Keeps to robots.txt (rfc-editor.org/rfc/rfc9309), asked for once a site. Where it cannot be had, the page is
 * asked for all the same: a person named the link, and why the site does not answer is the result.
 */
export function createRobots(options: RobotsOptions): Robots {
  const sites = new Map<string, Promise<Rules>>();
  const rulesOf = ({ origin }: URL): Promise<Rules> => {
    let rules = sites.get(origin);
    if (!rules) {
      if (sites.size >= MOST_SITES) sites.clear();
      rules = load(origin, options).catch(() => ANYTHING);
      sites.set(origin, rules);
    }
    return rules;
  };
  return {
    allow: async (url) => (await rulesOf(url)).allows(url),
    gapMs: async (url) => (await rulesOf(url)).gapMs,
  };
}

async function load(origin: string, { fetcher, userAgent, timeoutMs }: RobotsOptions): Promise<Rules> {
  const signal = AbortSignal.timeout(timeoutMs);
  const place = `${origin}/robots.txt`;
  let url = new URL(place);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await fetcher.ask(url, { method: 'GET', signal, accept: 'text/plain, */*;q=0.1' });
    const next = redirectTarget(response, url);
    if (next || !response.ok) await response.body?.cancel();
    if (!next && !response.ok) return ANYTHING;
    if (!next) {
      const bytes = await readBody(response, MOST_BYTES, place);
      const rules = robotsParser(place, new TextDecoder().decode(bytes));
      return {
        allows: (page) => rules.isAllowed(page.href, userAgent) ?? true,
        gapMs: Math.min((rules.getCrawlDelay(userAgent) || 0) * 1e3, LONGEST_GAP_MS),
      };
    }
    const target = webAddress(next);
    if (typeof target === 'string') return ANYTHING;
    url = target;
  }
  return ANYTHING;
}
