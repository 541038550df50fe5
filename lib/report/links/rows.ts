import type { Analysis, OptOutFinding, OptOutMethodId, OptOutTargetId, RegionId } from '../../model';
import { quoteOf } from '../quote';

/** One way to say no, or one of its links where it has several. */
export interface LinkRow {
  source: string;
  /** what it stops; empty for a named service's own opt-out */
  targets: OptOutTargetId[];
  /** empty where the way is not said */
  methods: OptOutMethodId[];
  /** whose tool it is, or the service it belongs to */
  vendor: string | null;
  /** empty: everyone */
  scope: RegionId[];
  /** null where it has none */
  link: string | null;
  text: string | null;
  /** the policy's words, with their lead-in */
  quote: string;
}

/** The opt-outs of a policy and of the services it names, in the policy's order. */
export function linkRows({ document, optOuts, services }: Analysis): LinkRow[] {
  const { source } = document;
  const offered = services.filter(({ optOut }) => optOut === 'offered');
  return [
    ...optOuts.flatMap((found) => each(found.links, { source, ...about(found) })),
    ...offered.flatMap(({ name, links, scope, evidence }) =>
      each(links, { source, targets: [], methods: [], vendor: name, scope, quote: quoteOf(evidence[0]!) }),
    ),
  ];
}

function about({ targets, methods, vendor, scope, evidence }: OptOutFinding) {
  return { targets, methods, vendor, scope, quote: quoteOf(evidence[0]!) };
}

function each(links: OptOutFinding['links'], row: Omit<LinkRow, 'link' | 'text'>): LinkRow[] {
  if (links.length === 0) return [{ ...row, link: null, text: null }];
  return links.map(({ href, text }) => ({ ...row, link: href, text }));
}
