import { siteOf } from '../knowledge/site';
import type { PageDocument } from './from-dom';
import { POLICY_WORDS, type LinkKind } from './policy-words';
import { plain } from './rich-text';
import { safeHref } from './safe-href';

export interface Anchor {
  text: string;
  /** as written */
  href: string;
  rel?: string | null;
  hreflang?: string | null;
  /** the words right before it, where its own say nothing ("available at www.…", "here") */
  before?: string;
}

export interface PolicyLink {
  /** absolute where the page's address is known, else as written */
  href: string;
  text: string;
  kind: LinkKind;
  /** 0 to 1 */
  score: number;
  /** place among the page's links, from 0 */
  position: number;
  rel: string | null;
  /** language of the target where the link declares it, else null */
  language: string | null;
}

const MOST_ANCHORS = 20_000;
const MOST_LINKS = 50;

/** Links from a page to its policies, best first, each address once. */
export function policyLinks(anchors: Anchor[], url: string | null): PolicyLink[] {
  const best = new Map<string, PolicyLink>();
  anchors.slice(0, MOST_ANCHORS).forEach((anchor, position) => {
    const href = url ? safeHref(anchor.href, url) : anchor.href.trim();
    if (!href || !/^https?:|^[^:]*$/i.test(href)) return;
    const judged = judge(anchor, href, url);
    if (!judged) return;
    const key = href.replace(/\/$/, '');
    const known = best.get(key);
    if (known && known.score >= judged.score) return;
    const { rel = null, hreflang = null } = anchor;
    best.set(key, {
      href,
      text: anchor.text,
      ...judged,
      position: known?.position ?? position,
      rel,
      language: hreflang,
    });
  });
  return [...best.values()].sort((a, b) => b.score - a.score || a.position - b.position).slice(0, MOST_LINKS);
}

/** What a page says its own address is, for pages whose address is not known otherwise. */
export function declaredUrl(dom: PageDocument): string | null {
  const declared =
    dom.querySelector('link[rel="canonical"][href]')?.getAttribute('href') ??
    dom.querySelector('meta[property="og:url"][content]')?.getAttribute('content') ??
    '';
  return /^https?:\/\//i.test(declared) ? safeHref(declared, null) : null;
}

/** The anchors of a page, its shadow roots left out. */
export function anchorsOf(dom: PageDocument): Anchor[] {
  const anchors: Anchor[] = [];
  for (const element of dom.querySelectorAll(
    'a[href], link[rel~="privacy-policy"], link[rel~="terms-of-service"]',
  )) {
    if (anchors.length >= MOST_ANCHORS) break;
    const text =
      plain(element.textContent ?? '').trim() ||
      element.getAttribute('aria-label') ||
      element.getAttribute('title') ||
      '';
    const href = element.getAttribute('href') ?? '';
    anchors.push({
      text: text.slice(0, 200),
      href,
      rel: element.getAttribute('rel'),
      hreflang: element.getAttribute('hreflang'),
      before: text.length <= SILENT_TEXT || isWritten(text) ? wordsBefore(element) : '',
    });
  }
  return anchors;
}

/** The end of the sentence that a link stands in. */
function wordsBefore(element: Element): string {
  const text = element.previousSibling?.nodeType === 3 ? plain(element.previousSibling.nodeValue ?? '') : '';
  return (/[^.!?]{0,70}$/.exec(text.slice(-70))?.[0] ?? '').trim();
}

const LONG_TEXT = 80;
/** "here", "link" */
const SILENT_TEXT = 5;

/** Policies come before what stands beside them, however plainly that is named. */
const RANK: Record<LinkKind, number> = {
  'privacy-policy': 1,
  'privacy-center': 0.7,
  'privacy-notice-regional': 0.65,
  'privacy-notice-special': 0.6,
  'cookie-policy': 0.6,
  'privacy-choices': 0.5,
  terms: 0.3,
};

function judge(
  { text, rel, before }: Anchor,
  href: string,
  url: string | null,
): Pick<PolicyLink, 'kind' | 'score'> | null {
  const path = pathOf(href, url);
  const declared = rel && /(?:^|\s)privacy-policy(?:\s|$)/i.test(rel) ? 'privacy-policy' : null;
  const written = isWritten(text);
  const silent = written || text.length <= SILENT_TEXT;
  const words = silent && before ? before : text.length <= LONG_TEXT && !written ? text : '';
  const named = words === '' ? undefined : POLICY_WORDS.find((entry) => entry.text?.test(words));
  const placed = POLICY_WORDS.find((entry) => entry.path?.test(path));
  const kind = declared ?? named?.kind ?? placed?.kind;
  if (!kind) return null;
  let score =
    (named?.weight ?? (written ? 0.5 : 0)) * 0.55 + (placed?.kind === kind ? placed.weight * 0.25 : 0);
  if (declared) score += 0.2;
  if (!named && !written) score += 0.1;
  if (named && words === text && kind === 'privacy-policy') score -= namesAnother(words, named.text!) * 0.15;
  if (foreign(href, url)) score -= 0.35;
  else score += 0.1 + likeness(href, url) * 0.05;
  if (/\/(?:legal|policies|policy|terms)\//i.test(path)) score += 0.03;
  // a link to a place on this very page tells of a section
  if (href.startsWith('#') || samePage(href, url)) score -= 0.3;
  return { kind, score: Math.round(Math.max(0, Math.min(1, score)) * RANK[kind] * 1000) / 1000 };
}

/** 1 where capitalised words beside the title name someone ("Acme Privacy Policy"), else 0. */
function namesAnother(words: string, title: RegExp): number {
  return /\b\p{Lu}[\p{L}\d]*/u.test(
    words.replace(title, '').replace(/\b(?:our|the|this|read|see|view|general)\b/gi, ''),
  )
    ? 1
    : 0;
}

/** 1 where two addresses share the first part of their path, as pages of one language do. */
function likeness(href: string, url: string | null): number {
  if (!url) return 0;
  const first = (address: string) => new URL(address, url).pathname.split('/').slice(0, 2).join('/');
  try {
    return first(href) === first(url) ? 1 : 0;
  } catch {
    return 0;
  }
}

function pathOf(href: string, url: string | null): string {
  try {
    const { pathname, search, hash } = new URL(href, url ?? 'https://page.invalid/');
    return decodeURI(`${pathname}${search}${hash}`);
  } catch {
    return href;
  }
}

function foreign(href: string, url: string | null): boolean {
  try {
    if (!url) return false;
    return siteOf(new URL(href, url).hostname) !== siteOf(new URL(url).hostname);
  } catch {
    return true;
  }
}

function isWritten(text: string): boolean {
  return /^(?:https?:\/\/|www\.)|\.\w+\//i.test(text);
}

function samePage(href: string, url: string | null): boolean {
  return url !== null && href.includes('#') && href.split('#')[0] === url.split('#')[0];
}
