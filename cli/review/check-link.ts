import { checkOf, otherScheme, unopened, type Measured } from '../../lib/links/check';
import { judgeMail, mailDomains } from '../../lib/links/mail';
import { judgePhone } from '../../lib/links/phone';
import type { Evidence } from '../../lib/links/evidence';
import type { LinkCheck } from '../../lib/model';
import type { Drawer } from './browser/drawer';
import { mailServers } from './mail-servers';
import { Rest, type Schedule } from './schedule';
import { visit, type VisitOptions } from './visit';

export interface CheckOptions extends VisitOptions {
  schedule: Schedule;
  /** asks whether a domain takes mail */
  mx: boolean;
  /** draws what needs a browser; null where none is to be used */
  drawer: Drawer | null;
  now: () => Date;
}

/** A wait that is asked for is kept this often, and only where it is no longer than this. */
const MOST_RESTS = 2;
const LONGEST_REST = 30_000;

/** Checks one link. `home`: the policy's own address. Never rejects for what a site does. */
export async function checkLink(
  href: string,
  home: string | null,
  options: CheckOptions,
): Promise<LinkCheck> {
  const start = performance.now();
  const measured = (browser = false): Measured => ({
    ms: performance.now() - start,
    checkedAt: options.now().toISOString(),
    browser,
  });
  if (/^mailto:/i.test(href)) {
    const servers = options.mx ? await mailServers(mailDomains(href) ?? []) : [];
    return unopened(judgeMail(href, servers), measured());
  }
  if (/^tel:/i.test(href)) return unopened(judgePhone(href), measured());
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return unopened(otherScheme(href), measured());
  const opened = await open(href, options);
  const evidence = { ...opened.evidence, home };
  const check = checkOf(evidence, { ...measured(), ms: opened.ms });
  if (check.verdict !== 'needs-javascript' || !options.drawer) return check;
  return drawn(evidence, options.drawer, measured);
}

async function drawn(
  evidence: Evidence,
  drawer: Drawer,
  measured: (browser: boolean) => Measured,
): Promise<LinkCheck> {
  const { url, hops, failure, page } = await drawer.draw(evidence.finalUrl);
  const seen = { ...evidence, hops: [...evidence.hops, ...hops], finalUrl: url, failure, page };
  return checkOf(seen, measured(true));
}

interface Opened {
  evidence: Omit<Evidence, 'home'>;
  /** without the time spent waiting for a turn */
  ms: number;
}

function open(href: string, options: CheckOptions): Promise<Opened> {
  let rests = 0;
  let ms = 0;
  return options.schedule.run(new URL(href).host, async () => {
    const start = performance.now();
    const { evidence, retryAfterMs } = await visit(href, options);
    ms += performance.now() - start;
    const wait = retryAfterMs !== null && retryAfterMs <= LONGEST_REST && rests++ < MOST_RESTS;
    return wait ? new Rest(retryAfterMs) : { evidence, ms };
  });
}
