import robotsParser from 'robots-parser';
import { ASKING, bodyOf } from './asking';

/** The name that robots.txt may speak to; the browser sends its own with the question. */
const NAME = 'smallprint';
const TIMEOUT = 5_000;
/** RFC 9309 asks for 500 KiB at least. */
const MOST_BYTES = 512_000;

type Rules = (url: string) => boolean;
const ANYTHING: Rules = () => true;

/**
 * Keeps to robots.txt (rfc-editor.org/rfc/rfc9309), asked for once a site. Where it cannot be had, the page is asked
 * for all the same: a person named the link, and why the site does not answer is the result.
 */
export function createRobots(): { allow(url: string): Promise<boolean> } {
  const sites = new Map<string, Promise<Rules>>();
  return {
    async allow(url) {
      const { origin } = new URL(url);
      if (!sites.has(origin))
        sites.set(
          origin,
          load(origin).catch(() => ANYTHING),
        );
      return (await sites.get(origin)!)(url);
    },
  };
}

async function load(origin: string): Promise<Rules> {
  const place = `${origin}/robots.txt`;
  const response = await fetch(place, { ...ASKING, signal: AbortSignal.timeout(TIMEOUT) });
  const bytes = response.ok ? await bodyOf(response, MOST_BYTES) : null;
  if (!bytes) return ANYTHING;
  const rules = robotsParser(place, new TextDecoder().decode(bytes));
  return (url) => rules.isAllowed(url, NAME) ?? true;
}
