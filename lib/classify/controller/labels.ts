import { companies } from '../../knowledge/compiled/companies';
import { optOutTools } from '../../knowledge/compiled/opt-out-tools';
import type { Reading } from '../reading';

/** Where a policy stands, as far as that is known. */
export interface Site {
  url?: string | null;
  /** what a page without one, such as a saved one, gives as its own */
  declaredUrl?: string | null;
  title?: string | null;
}

/** A mail address is the service's own more surely than a link, and the page's address more than both. */
const MAIL = 3;
const PAGE = 30;
const MOST_LABELS = 3;
/** A host that stands so much more seldom than the foremost may be a representative's or a vendor's. */
const LEAST_SHARE = 1 / 8;
const OTHERS = new Set(
  [...companies.flatMap(({ hosts }) => hosts), ...optOutTools.map(({ host }) => host)].map((host) =>
    host.split('.').at(-2),
  ),
);

export interface HostLabels {
  /** up to three, the foremost first */
  labels: string[];
  /** those among them that stand often enough to be surely its own */
  sure: string[];
  /** those among them that mail addresses or the page's own carry, not links alone */
  addressed: string[];
}

/** The names of the hosts that the policy's own addresses stand at most ("acme" of privacy@acme.com). */
export function hostLabels({ segments }: Reading, { url }: Site): HostLabels {
  const counts = new Map<string, number>();
  const addressed = new Set<string>();
  const count = (href: string, weight: number) => {
    const host = /^(?:mailto:[^@]+@|https?:\/\/)([^/?#:]+)/.exec(href)?.[1];
    const label = host?.split('.').at(-2);
    if (!label) return;
    counts.set(label, (counts.get(label) ?? 0) + weight);
    if (weight > 1) addressed.add(label);
  };
  for (const { href } of segments.flatMap(({ links }) => links))
    count(href, href.startsWith('mailto:') ? MAIL : 1);
  if (url) count(url, PAGE);
  const most = Math.max(2, ...counts.values());
  const foremost = [...counts]
    // third parties' pages are linked to less often than the service's own
    .filter(([label, times]) => !OTHERS.has(label) || times === most)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_LABELS);
  const names = (each: typeof foremost) => each.map(([label]) => squashed(label));
  return {
    labels: names(foremost),
    sure: names(foremost.filter(([, times]) => times >= most * LEAST_SHARE)),
    addressed: names(foremost.filter(([label]) => addressed.has(label))),
  };
}

/** Whether one begins as the other does: "Acme Widgets" and "acme", "Acme" and "acmewidgets", "theacme"; "Hey" and "heyacme" by chance. */
export function sameName(name: string, label: string): boolean {
  const letters = squashed(name);
  if (label.length < 3 || letters.length < 3) return false;
  if (letters.startsWith(label)) return true;
  return (label.startsWith(letters) || label === `the${letters}`) && !SHORT_WORD.test(name);
}

const SHORT_WORD = /^\p{Lu}\p{Ll}{2}$/u;

export const squashed = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
