import PQueue from 'p-queue';
import { checkOf, otherScheme, unopened } from '../../links/check';
import { gpcFile, type GpcAnswer } from '../../links/gpc-file';
import { judgeMail } from '../../links/mail';
import { judgePhone } from '../../links/phone';
import type { GpcFile, LinkCheck, LinkReason } from '../../model';
import { checks } from './checks';
import { ASKING, bodyOf } from './asking';
import { openLink, type Opened } from './open-link';
import { createRobots } from './robots';

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
/** A wait that is asked for is kept this often, and only where the browser does not end an idle worker meanwhile. */
const MOST_WAITS = 2;
const LONGEST_WAIT = 20_000;

/** What may have been our own line, and is asked for anew whenever somebody presses the button. */
const MAY_BE_OURS = new Set<LinkReason>(['unreachable', 'time-out', 'broke-off']);

/** Checks links that a person asked for; each is kept as it is done, so that a closed popup loses nothing. */
export async function checkLinks({ links, home, keep }: CheckRequest): Promise<CheckReply> {
  const known = keep ? settled(await checks.find(links)) : {};
  const robots = createRobots();
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
      const queue = queueOf(host);
      const open = () => all.add(() => openLink(link, robots));
      found[link] = await queue.add(() => checkLink(link, home, () => openAsAsked(open, queue)));
      if (keep) await checks.keep(link, found[link]);
    }),
  ]);
  return { checks: found, gpc };
}

function settled(known: Record<string, LinkCheck>): Record<string, LinkCheck> {
  return Object.fromEntries(Object.entries(known).filter(([, { reason }]) => !MAY_BE_OURS.has(reason)));
}

type Open = () => Promise<Opened>;

/** Opens a link; where its host asks to be left alone for a while, nothing more is asked of it until then. */
async function openAsAsked(open: Open, host: PQueue): Promise<Opened> {
  for (let waits = 0; ; waits++) {
    const opened = await open();
    const { retryAfterMs } = opened;
    if (retryAfterMs === null || retryAfterMs > LONGEST_WAIT || waits === MOST_WAITS) return opened;
    host.pause();
    await new Promise((done) => setTimeout(done, retryAfterMs));
    host.start();
  }
}

async function checkLink(link: string, home: string, open: Open): Promise<LinkCheck> {
  const start = performance.now();
  const measured = () => ({ ms: performance.now() - start, checkedAt: new Date().toISOString() });
  if (/^mailto:/i.test(link)) return unopened(judgeMail(link), measured());
  if (/^tel:/i.test(link)) return unopened(judgePhone(link), measured());
  if (!/^https?:/i.test(link)) return unopened(otherScheme(link), measured());
  const { evidence } = await open();
  return checkOf({ ...evidence, home }, measured());
}

async function gpcOf(home: string, keep: boolean): Promise<GpcFile> {
  const { origin } = new URL(home);
  const known = keep ? await checks.findGpc(home) : null;
  if (known) return known;
  const file = await askGpc(`${origin}/.well-known/gpc.json`);
  const judged = gpcFile(file);
  if (keep && file.status !== null) await checks.keepGpc(origin, judged);
  return judged;
}

/** More than this is no support file. */
const MOST_GPC = 100_000;

async function askGpc(url: string): Promise<GpcAnswer> {
  const none = { url, status: null, contentType: null, text: null };
  try {
    const response = await fetch(url, { ...ASKING, signal: AbortSignal.timeout(10_000) });
    const contentType = response.headers.get('content-type');
    const bytes = response.ok ? await bodyOf(response, MOST_GPC) : new Uint8Array();
    const text = response.ok && bytes ? new TextDecoder().decode(bytes) : null;
    return { url, status: response.status, contentType, text, fault: bytes ? null : 'it is too long' };
  } catch {
    return { ...none, fault: 'it could not be reached' };
  }
}
