import { pageKey, sameSite, translationKey } from '../../knowledge/site';
import type { Document, Link, LinkedPart, PartKind, Segment, Span } from '../../model';
import { tokenize } from '../../knowledge/match';
import { spanOf } from '../evidence';
import { kindOfLink, type Reader } from './kind';
import { wordsOf } from './words';

const MOST = 40;
/** Links looked at; a policy has a few hundred at most. */
const MOST_LINKS = 5_000;
/** What tells most people something comes first: notices for applicants or for one product concern few. */
const RANK: Partial<Record<PartKind, number>> = {
  'vendor-list': 0.9,
  'data-table': 0.9,
  'product-notice': 0.8,
  'special-notice': 0.8,
};
const MOST_SENTENCES = 3;
const LONGEST_QUOTE = 400;

/**
 * The other documents of its own site that a policy hands over to, read or not, best first: its cookie policy, the
 * notices for some places or people, lists of vendors, tables. Only what a link in its text names; never the terms,
 * a setting, an older version or another company's policy. `controller`: the company's name, where it is known.
 */
export function findLinkedParts(
  segments: Segment[],
  documents: Document[],
  controller: string | null,
): LinkedPart[] {
  const first = documents[0]!;
  const address = addressOf(first);
  const reader = readerOf(first, address, controller);
  const found = new Map<string, LinkedPart>();
  const links = segments.flatMap((segment) => segment.links.map((link) => ({ segment, link })));
  for (const { segment, link } of links.slice(0, MOST_LINKS)) {
    if (!isElsewhere(link.href, documents)) continue;
    const text = segment.text.slice(link.start, link.end);
    const span = sentenceOf(segment, link);
    const before = segment.text.slice(span.start, link.start);
    const judged = kindOfLink({ text, href: link.href, before }, reader);
    if (!judged) continue;
    const isSelf = address !== null && translationKey(link.href) === translationKey(address);
    if (isSelf && ['privacy-policy', 'product-notice'].includes(judged.kind)) continue;
    add(found, { href: link.href, text, ...judged, part: null, problem: null, evidence: [span] });
  }
  return [...found.values()]
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, MOST)
    .map((each) => ({ ...each, ...stateOf(each.href, documents) }));
}

const worth = ({ kind, score }: LinkedPart): number => score * (RANK[kind] ?? 1);

const addressOf = ({ url, declaredUrl = null }: Document): string | null => url ?? declaredUrl;

/** On the same site (or beside the same file), and no page that holds the link itself. */
function isElsewhere(href: string, [first]: Document[]): boolean {
  const address = addressOf(first!);
  const relative = !/^[a-z][a-z0-9+.-]*:/i.test(href);
  if (relative) return !href.startsWith('#');
  return address !== null && sameSite(href, address) && pageKey(href) !== pageKey(address);
}

function readerOf({ title }: Document, address: string | null, controller: string | null): Reader {
  const { said, others } = wordsOf(title ?? '');
  const host = address ? (/^https?:\/\/(?:www\.)?([^/:]*)/.exec(address)?.[1] ?? '') : '';
  const names = [...host.split(/[.-]/), ...tokenize(controller ?? '').map(({ lower }) => lower)];
  const lesser = said !== null && !['privacy-policy', 'none', 'silent'].includes(said);
  return { title: new Set(others), lesser, names: new Set(names) };
}

function add(found: Map<string, LinkedPart>, part: LinkedPart): void {
  const key = pageKey(part.href);
  const known = found.get(key);
  if (!known) return void found.set(key, part);
  const evidence = [...known.evidence, ...part.evidence].slice(0, MOST_SENTENCES);
  found.set(key, { ...(part.score > known.score ? part : known), evidence });
}

/** Whether it was read, and if not, why. */
function stateOf(href: string, documents: Document[]): Pick<LinkedPart, 'part' | 'problem'> {
  const key = pageKey(href);
  const at = documents.findIndex(
    ({ linkedAs, url }, index) => index > 0 && [linkedAs, url].some((each) => each && pageKey(each) === key),
  );
  const failed = documents[0]!.unreadParts?.find((each) => pageKey(each.href) === key);
  return { part: at < 0 ? null : at, problem: at < 0 ? (failed?.problem ?? null) : null };
}

/** The sentence that a link stands in; a very long one is cut to the words around it. */
function sentenceOf(segment: Segment, { start, end }: Link): Span {
  const { text, sentences } = segment;
  const sentence = sentences.find((each) => start >= each.start && start < each.end);
  const { start: from, end: to } = sentence ?? { start: 0, end: text.length };
  if (to - from <= LONGEST_QUOTE) return spanOf(segment, from, from + text.slice(from, to).trimEnd().length);
  const left = Math.max(from, text.lastIndexOf(' ', start - 150) + 1);
  const right = text.indexOf(' ', end + 100);
  return spanOf(segment, left, right < 0 || right > to ? to : right);
}
