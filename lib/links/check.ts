import type { Hop, LinkCheck } from '../model';
import type { Evidence } from './evidence';
import { judge } from './judge';
import { judgement, type Judgement } from './judgement';

/** Measured where the link was opened. */
export interface Measured {
  ms: number;
  checkedAt: string;
  browser?: boolean;
}

/** The whole row of a web link: the judgement with what was seen. */
export function checkOf(evidence: Evidence, measured: Measured): LinkCheck {
  const { finalUrl, status, hops, page } = evidence;
  return whole(judge(evidence), measured, { finalUrl, status, hops, title: page?.title || null });
}

/** The row of a link that was not opened: mail, telephone, anything else. */
export function unopened(judged: Judgement, measured: Measured): LinkCheck {
  return whole(judged, measured, {});
}

export const otherScheme = (href: string): Judgement =>
  judgement('not-checkable', 'other-scheme', { detail: /^[a-z][a-z0-9+.-]*:/i.exec(href)?.[0] ?? null });

interface Seen {
  finalUrl?: string;
  status?: number | null;
  hops?: Hop[];
  title?: string | null;
}

function whole(judged: Judgement, { ms, checkedAt, browser = false }: Measured, seen: Seen): LinkCheck {
  const { finalUrl = null, status = null, hops = [], title = null } = seen;
  return { ...judged, finalUrl, status, title, hops, ms: Math.round(ms), checkedAt, browser, cached: false };
}
