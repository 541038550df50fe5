import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Analysis, Evidence, HrefLink, ReviewRow } from '../model';
import { pageControls } from './page-controls';

type Unnamed = Omit<ReviewRow, 'id' | 'check'>;

/**
 * The rows of one policy: its opt-outs, those of the services it names, and the opt-out links of the page around it
 * that no sentence has. In the policy's order, none of them checked.
 */
export function mechanisms(analysis: Analysis, around: readonly HrefLink[] = []): ReviewRow[] {
  const { source } = analysis.document;
  const offered = analysis.services.filter(({ optOut }) => optOut === 'offered');
  const said: Unnamed[] = [
    ...analysis.optOuts.flatMap(({ targets, methods, vendor, scope, steps, cautions, links, evidence }) =>
      each(links, {
        ...{ source, origin: 'opt-out', targets, methods, vendor, scope, steps, cautions },
        quote: quoted(evidence[0]),
      }),
    ),
    ...offered.flatMap(({ name, scope, links, evidence }) =>
      each(links, { ...blank(source, 'service'), vendor: name, scope, quote: quoted(evidence[0]) }),
    ),
  ];
  const known = new Set(said.map(({ link }) => link && withoutFragment(link)));
  const others = pageControls(around).filter(({ href }) => !known.has(withoutFragment(href)));
  const rows: Unnamed[] = others.map(({ href, text, targets }) => ({
    ...{ ...blank(source, 'page'), targets, methods: ['web-page'], link: href, text, quote: text },
  }));
  return named([...said, ...rows]);
}

/** An entry of a list; `href` is null where it names a way out and has no link to it. */
export interface ListedLink {
  href: string | null;
  text: string;
}

/** The rows of a list of links, each address once. */
export function listed(source: string, links: readonly ListedLink[]): ReviewRow[] {
  const first = new Map<string, ListedLink>();
  for (const link of links) {
    const key = link.href ?? `no link: ${link.text}`;
    if (!first.has(key)) first.set(key, link);
  }
  const once = [...first.values()];
  return named(once.map(({ href, text }) => ({ ...blank(source, 'list'), link: href, text: text || null })));
}

const blank = (source: string, origin: ReviewRow['origin']): Unnamed => ({
  ...{ source, origin, targets: [], methods: [], vendor: null, scope: [], link: null, text: null },
  ...{ steps: [], cautions: [], quote: null },
});

function each(links: HrefLink[], row: Omit<Unnamed, 'link' | 'text'>): Unnamed[] {
  if (links.length === 0) return [{ ...row, link: null, text: null }];
  return links.map(({ href, text }) => ({ ...row, link: href, text }));
}

/** An id from what a row is about, so that it stays the same when others come and go. */
function named(rows: Unnamed[]): ReviewRow[] {
  const used = new Map<string, number>();
  return rows.map((row) => {
    const { source, origin, targets, link, vendor, quote } = row;
    const about = JSON.stringify([source, origin, [...targets].sort(), link, vendor, link ? null : quote]);
    const id = bytesToHex(sha256(utf8ToBytes(about))).slice(0, 12);
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return { id: times > 1 ? `${id}-${times}` : id, ...row, check: null };
  });
}

function quoted(evidence: Evidence | undefined): string | null {
  if (!evidence) return null;
  return evidence.lead ? `${evidence.lead.quote} … ${evidence.quote}` : evidence.quote;
}

/** What is opened for a link: a place on a page is not asked for. One that a script reads is part of the address. */
export const withoutFragment = (href: string): string => href.replace(/#(?![!/]).*$/s, '');
