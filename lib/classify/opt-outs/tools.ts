import type { OptOutTool } from '../../knowledge/third-party';
import { toolOf } from '../../knowledge/tool-of';
import type { HrefLink, Segment } from '../../model';

export { toolOf };

/** Whose page the first of the links is that we know. */
export const vendorOf = (links: readonly HrefLink[]): string | null =>
  links.map(({ href }) => toolOf(href)?.vendor).find(Boolean) ?? null;

/** How much of a policy's opening tells whose it is, in segments. */
const OPENING = 8;
/** A name in more of the segments than that is the policy's own. */
const MOST = 0.2;
/** A host that so many of its links, and so great a part of them, lead to is its own as well. */
const LINKS = 16;
const LINKED = 0.5;

/** Whether the tool is the policy's own service's: what others call an industry tool is a page of its own there. */
export function isOwn(tool: OptOutTool, segments: Segment[]): boolean {
  return isNamed(tool.vendor.toLowerCase(), segments) || isLinked(tool.host, segments);
}

function isNamed(name: string, segments: Segment[]): boolean {
  if (name.length <= 3) return false;
  const naming = segments.filter(({ text }) => text.toLowerCase().includes(name));
  const opening = naming.filter(({ id }) => id < OPENING).length;
  // a notice that lists a company's cookies names it often, but does not open with it
  return opening > 1 || (opening > 0 && naming.length > Math.max(OPENING, segments.length * MOST));
}

function isLinked(host: string, segments: Segment[]): boolean {
  const hosts = segments.flatMap(({ links }) => links.flatMap(({ href }) => hostOf(href) ?? []));
  const own = hosts.filter((each) => each === host || each.endsWith(`.${host}`)).length;
  return own >= LINKS && own >= hosts.length * LINKED;
}

const hostOf = (href: string): string | null =>
  /^https?:\/\/([^/?#:]+)/i.exec(href)?.[1]?.toLowerCase() ?? null;
