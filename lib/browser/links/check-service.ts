import PQueue from 'p-queue';
import { checkOf, otherScheme, unopened } from '../../links/check';
import { gpcFile, type GpcAnswer } from '../../links/gpc-file';
import { judgeMail } from '../../links/mail';
import { judgePhone } from '../../links/phone';
import type { GpcFile, LinkCheck } from '../../model';
import { checks } from './checks';
import { openLink } from './open-link';

export interface CheckRequest {
  links: string[];
  /** the policy's own address */
  home: string;
  /** false in a private window, of which nothing is kept */
  keep: boolean;
}

export interface CheckReply {
  checks: Record<string, LinkCheck>;
  /** the support file of the policy's site */
  gpc: GpcFile;
}

const MOST_LINKS = 300;
const AT_ONCE = 6;
const PER_HOST = 2;

/** Checks links that a person asked for; each is kept as it is done, so that a closed popup loses nothing. */
export async function checkLinks({ links, home, keep }: CheckRequest): Promise<CheckReply> {
  const known = keep ? await checks.find(links) : {};
  const all = new PQueue({ concurrency: AT_ONCE });
  const hosts = new Map<string, PQueue>();
  const queueOf = (host: string) => {
    if (!hosts.has(host)) hosts.set(host, new PQueue({ concurrency: PER_HOST }));
    return hosts.get(host)!;
  };
  const found: Record<string, LinkCheck> = { ...known };
  const open = links.filter((link) => !known[link]).slice(0, MOST_LINKS);
  const [gpc] = await Promise.all([
    gpcOf(home, keep),
    ...open.map(async (link) => {
      const host = URL.canParse(link) ? new URL(link).host : '';
      found[link] = await queueOf(host).add(() => all.add(() => checkLink(link, home)));
      if (keep) await checks.keep(link, found[link]);
    }),
  ]);
  return { checks: found, gpc };
}

async function checkLink(link: string, home: string): Promise<LinkCheck> {
  const start = performance.now();
  const measured = () => ({ ms: performance.now() - start, checkedAt: new Date().toISOString() });
  if (/^mailto:/i.test(link)) return unopened(judgeMail(link), measured());
  if (/^tel:/i.test(link)) return unopened(judgePhone(link), measured());
  if (!/^https?:/i.test(link)) return unopened(otherScheme(link), measured());
  const evidence = await openLink(link);
  return checkOf({ ...evidence, home }, measured());
}

async function gpcOf(home: string, keep: boolean): Promise<GpcFile> {
  const { origin } = new URL(home);
  const known = keep ? await checks.findGpc(home) : null;
  if (known) return known;
  const file = await askGpc(`${origin}/.well-known/gpc.json`);
  const judged = gpcFile(file);
  if (keep) await checks.keepGpc(origin, judged);
  return judged;
}

/** More than this is no support file. */
const MOST_GPC = 100_000;

async function askGpc(url: string): Promise<GpcAnswer> {
  const none = { url, status: null, contentType: null, text: null };
  try {
    const signal = AbortSignal.timeout(10_000);
    const response = await fetch(url, {
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    });
    const contentType = response.headers.get('content-type');
    const long = Number(response.headers.get('content-length') ?? 0) > MOST_GPC;
    const text = response.ok && !long ? (await response.text()).slice(0, MOST_GPC) : null;
    return { url, status: response.status, contentType, text, fault: long ? 'it is too long' : null };
  } catch {
    return { ...none, fault: 'it could not be reached' };
  }
}
