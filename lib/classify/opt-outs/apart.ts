import type { HrefLink, OptOutTargetId } from '../../model';
import { grouped } from '../../model/grouped';
import type { Candidate } from './merge';
import { toolOf } from './tools';

/**
 * One choice for each of several tools that stop different things: of "opt out of ads and analytics: [A] [B]" each
 * link stops its own. What no tool is known for (cookies, beside a tool for ads) all of them stop.
 */
export function apart(candidate: Candidate): Candidate[] {
  const { targets, links } = candidate;
  const byTargets = grouped(links, (link) => ownTargets(link, targets, links).join());
  if (byTargets.size < 2) return [candidate];
  return [...byTargets].map(([own, some]) => ({
    ...candidate,
    targets: own.split(',') as OptOutTargetId[],
    links: some,
    vendor: some.map(({ href }) => toolOf(href)?.vendor).find(Boolean) ?? null,
  }));
}

/** Of the targets those that the link's tool is for, with those that none of the linked tools is for. */
function ownTargets(link: HrefLink, targets: OptOutTargetId[], links: HrefLink[]): OptOutTargetId[] {
  const tool = toolOf(link.href);
  if (!tool || !targets.some((id) => tool.targets.includes(id))) return targets;
  const others = links.flatMap(({ href }) => toolOf(href)?.targets ?? []);
  return targets.filter((id) => tool.targets.includes(id) || !others.includes(id));
}
