import { titleKind } from './document-titles';
import { textOf, type Draft } from './draft';
import type { Verdict } from './main-text';
import { lettersOf, type Chosen } from './one-document';

/** What a document must hold to be one, rather than a section that is called like one. */
const LEAST_LETTERS = 1500;
const FEWEST_SECTIONS = 3;

/**
 * The cookie policy that stands within another document's page, with a title and sections of its own, where it is
 * the one that is asked for: where the address, the file's name or the page's title name a cookie policy. Null where
 * nothing names one, or none stands there; elsewhere a cookie policy is read with the policy around it.
 */
export function namedDocument(verdicts: Verdict[], names: string[]): Chosen | null {
  const named = names.map(titleKind).find((kind) => kind !== null);
  if (named !== 'cookies') return null;
  const kept = verdicts.filter((verdict) => !verdict.reason);
  const other = kept.find(({ block: { draft } }) => draft.kind === 'heading' && otherKind(draft.text));
  const from = kept.findIndex(
    ({ block: { draft } }) => draft.kind === 'heading' && isCookiePolicy(draft.text),
  );
  if (!other || from < 1) return null;
  const to = endOf(kept, from);
  const inside = kept.slice(from, to);
  const sections = inside.filter(({ block }) => block.draft.kind === 'heading').length - 1;
  const rest = lettersOf(kept, 0, kept.length) - lettersOf(kept, from, to);
  if (sections < FEWEST_SECTIONS || Math.min(lettersOf(kept, from, to), rest) < LEAST_LETTERS) return null;
  const own = new Set(inside);
  return {
    verdicts: verdicts.map((v) => (v.reason || own.has(v) ? v : { ...v, reason: 'another-document' })),
    read: [textOf(inside[0]!.block.draft)],
    left: [textOf(other.block.draft)],
  };
}

/** "https://site.example/legal/cookie-policy" and "archive/site--cookie-policy.html" as words: "cookie policy". */
export function nameIn(source: string): string {
  const path = /^https?:/i.test(source) ? source.replace(/[?#].*$/, '') : source;
  const last = path.split(/[/\\]/).findLast((part) => part !== '') ?? '';
  return last
    .replace(/\.\w{1,5}$/, '')
    .replace(/[-_+]+/g, ' ')
    .trim();
}

const isCookiePolicy = (text: string): boolean => titleKind(text) === 'cookies' && !/^cookies$/i.test(text);

const otherKind = (text: string): boolean => ['privacy', 'other'].includes(titleKind(text) ?? '');

/** Up to the next heading that is not below its title, or as far as its own contents point. */
function endOf(kept: Verdict[], from: number): number {
  const levelAt = (at: number): number => {
    const { draft } = kept[at]!.block;
    return draft.kind === 'heading' ? draft.level : Infinity;
  };
  const endOfSection = (start: number): number => {
    let at = start + 1;
    while (at < kept.length && levelAt(at) > levelAt(start)) at++;
    return at;
  };
  const end = endOfSection(from);
  const listed = new Set(kept.slice(from, end).flatMap(({ block: { draft } }) => entryOf(draft)));
  const last = kept.findLastIndex(
    ({ block: { draft } }) => draft.kind === 'heading' && listed.has(draft.text.toLowerCase()),
  );
  return last < end ? end : endOfSection(last);
}

/** What a table of contents says of a section: its heading. */
const entryOf = (draft: Draft): string[] => (draft.kind === 'list-item' ? [draft.text.toLowerCase()] : []);
