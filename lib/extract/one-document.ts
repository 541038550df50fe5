import { titleKind, type TitleKind } from './document-titles';
import { textOf } from './draft';
import type { Verdict } from './main-text';

interface Titled {
  title: string;
  kind: TitleKind;
  /** of its title; a plain paragraph made large by styles counts as the deepest */
  level: number;
  from: number;
  to: number;
  letters: number;
}

export interface Chosen {
  verdicts: Verdict[];
  /** titles of what was read and of what was not, where the page holds several documents */
  read: string[];
  left: string[];
}

/** What a document must hold to be one, rather than a clause or a teaser. */
const LEAST_LETTERS = 1500;
/** Documents make up most of a page that is a collection of them. */
const LEAST_SHARE = 0.5;

/**
 * The privacy policy of a page that is a collection of documents: terms, agreements, policies. Everything is kept
 * where the page is none, or holds no policy. `asked` is the place in `verdicts` that the page's address points to
 * ("#cookies"): the document that it lies in is the one to read, whatever its kind.
 */
export function oneDocument(verdicts: Verdict[], asked: number | null = null): Chosen {
  const kept = verdicts.filter((verdict) => !verdict.reason);
  const titles = titlesOf(kept);
  for (const level of LEVELS) {
    const documents = documentsOf(
      kept,
      titles.filter((title) => title.level <= level),
    );
    const kinds = new Set(documents.map(({ kind }) => kind));
    const letters = documents.reduce((sum, document) => sum + document.letters, 0);
    const total = kept.reduce((sum, { block }) => sum + block.letters, 0);
    if (kinds.size < 2 || letters < total * LEAST_SHARE) continue;
    const chosen = documents.filter(isAsked(kept, verdicts[asked ?? -1], documents) ?? isPolicy(kinds));
    if (chosen.length === 0) continue;
    const inside = new Set(chosen.flatMap((document) => kept.slice(document.from, document.to)));
    return {
      verdicts: verdicts.map((v) => (v.reason || inside.has(v) ? v : { ...v, reason: 'another-document' })),
      read: chosen.map(({ title }) => title),
      left: documents.filter((document) => !chosen.includes(document)).map(({ title }) => title),
    };
  }
  return { verdicts, read: [], left: [] };
}

const PARAGRAPH = 7;
const LEVELS = [1, 2, 3, PARAGRAPH];

/** Only what is neither: a cookie policy below the privacy policy is read with it. */
function isPolicy(kinds: Set<TitleKind>) {
  return ({ kind }: Titled) => kinds.has('other') && kind === 'privacy';
}

function isAsked(kept: Verdict[], asked: Verdict | undefined, documents: Titled[]) {
  const at = asked ? kept.indexOf(asked) : -1;
  const found = documents.find(({ from, to }) => at >= from && at < to);
  return found ? (document: Titled) => document === found : null;
}

/** All that is called like a document; where each ends is still to be told. */
function titlesOf(kept: Verdict[]): Titled[] {
  return kept.flatMap(({ block }, from): Titled[] => {
    const { draft } = block;
    const level = draft.kind === 'heading' ? draft.level : draft.kind === 'paragraph' ? PARAGRAPH : Infinity;
    const title = textOf(draft);
    const kind = level <= PARAGRAPH && block.linkLetters === 0 ? titleKind(title) : null;
    return kind ? [{ title, kind, level, from, to: kept.length, letters: 0 }] : [];
  });
}

/** The documents that have these titles; what lies within another document is a part of it. */
function documentsOf(kept: Verdict[], titles: Titled[]): Titled[] {
  const documents: Titled[] = [];
  titles.forEach((title, index) => {
    const around = documents.at(-1);
    if (around && title.from < around.to) return;
    const next = titles[index + 1]?.from ?? kept.length;
    const end = endOf(kept, title, next);
    const letters = lettersOf(kept, title.from, end);
    // "Terms and policies" above them all heads a collection
    const heads = title.kind === 'other' && next < end && lettersOf(kept, title.from, next) < LEAST_LETTERS;
    if (letters >= LEAST_LETTERS && !heads) documents.push({ ...title, to: end, letters });
  });
  return documents;
}

/**
 * Up to the next heading that is not below its title. Where its own sections are not below it either, any title
 * that follows may be one of them: a policy then takes in all that follows.
 */
function endOf(kept: Verdict[], { kind, level, from }: Titled, next: number): number {
  const below = kept.findIndex(
    ({ block: { draft } }, at) => at > from && draft.kind === 'heading' && draft.level <= level,
  );
  const end = below < 0 ? kept.length : below;
  if (end > next || lettersOf(kept, from, end) >= LEAST_LETTERS) return end;
  return kind === 'privacy' && level < PARAGRAPH ? kept.length : next;
}

export function lettersOf(kept: Verdict[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += kept[at]!.block.letters;
  return sum;
}
