import { grouped } from '../model/grouped';
import { optOutTools } from './compiled/opt-out-tools';
import type { OptOutTool } from './third-party';

const byHost = grouped<string, OptOutTool>(optOutTools, ({ host }) => host);
// the longest path speaks first, the entry for any path last
const reach = (tool: OptOutTool): number => Math.max(0, ...tool.paths.map((path) => path.length));
for (const tools of byHost.values()) tools.sort((a, b) => reach(b) - reach(a));

/** What we know of the page that a link leads to; hosts cover their subdomains, the longest host and path win. */
export function toolOf(href: string): OptOutTool | null {
  const url = parsed(href);
  if (!url) return null;
  const path = url.pathname.toLowerCase() + url.search.toLowerCase();
  const places = [path, path.replace(LOCALE, '/')];
  for (const host of suffixes(url.hostname.toLowerCase())) {
    const tool = byHost
      .get(host)
      ?.find(
        ({ paths }) => paths.length === 0 || paths.some((each) => places.some((at) => at.startsWith(each))),
      );
    if (tool) return tool;
  }
  return null;
}

/** "/en-il/HT205223", "/intl/de/policies": the same page for another language or country. */
const LOCALE = /^\/(?:intl\/)?[a-z]{2}(?:[-_][a-z]{2})?\//;

function parsed(href: string): URL | null {
  try {
    const url = new URL(href);
    if (!/^https?:$/.test(url.protocol)) return null;
    const wrapped = wrappedIn(url);
    return wrapped ? new URL(wrapped) : url;
  } catch {
    return null;
  }
}

/** The address that archives, mail filters and word processors leave inside their own when a policy is taken from them. */
function wrappedIn({ hostname, pathname, search, searchParams }: URL): string | null {
  if (hostname === 'web.archive.org')
    return /^\/web\/\d+[a-z_]*\/(https?:\/\/.+)$/.exec(pathname + search)?.[1] ?? null;
  if (/(?:^|\.)google\.com$/.test(hostname) && pathname === '/url') return searchParams.get('q');
  if (hostname !== 'urldefense.proofpoint.com') return null;
  return decodeURIComponent((searchParams.get('u') ?? '').replaceAll('-', '%').replaceAll('_', '/'));
}

/** "a.b.example.com": itself, then each parent down to two labels. */
function suffixes(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}
