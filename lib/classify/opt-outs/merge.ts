import type { OptOutFinding, OptOutTargetId } from '../../model';
import { unionScope } from '../scope';

export type Candidate = Omit<OptOutFinding, 'id'> & {
  /** no way is said: the choice may well be one that another place describes */
  vague: boolean;
  /** the way is that of all requests, told in another place; the choice may have one of its own */
  borrowed: boolean;
};

/** Under this a choice is shown as "maybe". */
export const THRESHOLD = 0.5;

/** One entry for one choice: the same targets by the same ways; a vague mention joins the place that says how. */
export function merged(all: Candidate[]): Omit<OptOutFinding, 'id'>[] {
  const byChoice = new Map<string, Candidate>();
  for (const candidate of all.filter((each) => !each.vague && !isRight(each))) {
    const key = keyOf(candidate);
    const same = byChoice.get(key);
    if (same) absorb(same, candidate);
    else byChoice.set(key, { ...candidate });
  }
  const kept = withoutParts([...byChoice.values()]);
  for (const candidate of [...all.filter(isRight), ...all.filter((each) => each.vague)]) {
    const described = kept.find((each) => candidate.targets.every((id) => each.targets.includes(id)));
    if (described) described.evidence = [...described.evidence, ...candidate.evidence];
    else kept.push(...(candidate.vague ? unclaimed(candidate, kept) : [{ ...candidate }]));
  }
  return kept
    .sort(
      (a, b) =>
        a.evidence[0]!.segment - b.evidence[0]!.segment || a.evidence[0]!.start - b.evidence[0]!.start,
    )
    .map(({ vague: _, borrowed: __, ...finding }) => finding);
}

/** "Use these tools: [A], [B]" and an item "Tool A: …" are one choice, as are a browser's setting and the guides to it. */
function withoutParts(all: Candidate[]): Candidate[] {
  const wholes = new Map<string, Candidate>();
  for (const each of [...all].sort((a, b) => b.links.length - a.links.length))
    for (const key of placesOf(each)) if (!wholes.has(key)) wholes.set(key, each);
  return all.filter((each) => {
    const whole = wholes.get(placesOf(each)[0] ?? '');
    const hrefs = new Set(whole?.links.map(({ href }) => href));
    if (!whole || whole === each || !each.links.every(({ href }) => hrefs.has(href))) return true;
    absorb(whole, each);
    return false;
  });
}

/** A choice's targets and methods with each of its links; a browser's setting is one place without any. */
function placesOf({ targets, methods, links }: Candidate): string[] {
  const hrefs = links.map(({ href }) => href);
  const inBrowser = methods.join() === 'browser-setting';
  return (inBrowser ? [...hrefs, ''] : hrefs).map((href) => [targets, methods, href].join(' '));
}

/** What a vague mention says that no described choice does: all of it, or what lists of uses name besides. */
function unclaimed(candidate: Candidate, kept: Candidate[]): Candidate[] {
  const targets = candidate.targets.filter((id) => !kept.some((each) => each.targets.includes(id)));
  const all = targets.length === candidate.targets.length;
  const listed = targets.length > 0 && targets.every((id) => LISTED.includes(id));
  return all || listed ? [{ ...candidate, targets }] : [];
}

const LISTED: readonly OptOutTargetId[] = ['marketing', 'third-party-sharing'];

/** A right that laws give, asked for like the others: where the policy has a way of its own for it, that is meant. */
const isRight = ({ vague, borrowed }: Candidate): boolean => !vague && borrowed;

const keyOf = ({ targets, methods, links }: Candidate): string =>
  [targets, methods, links.map((link) => link.href).sort()].join(' ');

function absorb(into: Candidate, more: Candidate): void {
  const better = more.score > into.score;
  into.evidence = better ? [...more.evidence, ...into.evidence] : [...into.evidence, ...more.evidence];
  into.score = Math.max(into.score, more.score);
  into.scope = unionScope([into.scope, more.scope]);
  into.steps = [...new Set([...into.steps, ...more.steps])];
  into.cautions = [...new Set([...into.cautions, ...more.cautions])];
}
