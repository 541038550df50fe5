import type { DocumentSummary, Warning, WarningId } from '../../lib/model';
import type { Strings } from '../strings/en';

export interface WarningGroup {
  id: WarningId;
  /** places, or 1 where the warning names none */
  count: number;
  /** a few of the sentences */
  quotes: string[];
}

const MOST_QUOTES = 3;
const MOST_LETTERS = 160;

/** Warnings of one kind as one entry that counts them. */
export function groupWarnings(warnings: readonly Warning[]): WarningGroup[] {
  const ids = [...new Set(warnings.map((w) => w.id))];
  return ids.map((id) => {
    const same = warnings.filter((w) => w.id === id);
    const spans = same.flatMap((w) => w.evidence);
    const quotes = [...new Set(spans.map((span) => end(span.quote)))];
    return { id, count: Math.max(spans.length, same.length), quotes: quotes.slice(0, MOST_QUOTES) };
  });
}

/** "13 lists and 7 addresses are missing from this page" where that is all, else how many things to know. */
export function limitsTitle(groups: readonly WarningGroup[], { limits }: Strings): string {
  const missing = groups.filter((g) => g.id === 'list-missing' || g.id === 'masked-contact');
  if (missing.length === groups.length) {
    const count = (id: WarningId) => groups.find((g) => g.id === id)?.count ?? 0;
    return limits.missing(count('list-missing'), count('masked-contact'));
  }
  return groups.length === 1 ? limits.one : limits.many(groups.length);
}

/** A cookie policy or terms are called what they are called above, and not merely no privacy policy. */
export function limitOf(
  { id, count }: WarningGroup,
  kind: DocumentSummary['kind'],
  { limits }: Strings,
): string {
  if (id === 'not-a-policy' && (kind === 'cookie-policy' || kind === 'terms')) return limits.otherKinds[kind];
  return limits.byId[id](count);
}

/** What a list hangs on stands at the end of its sentence. */
function end(quote: string): string {
  return quote.length <= MOST_LETTERS
    ? quote
    : '… ' + quote.slice(quote.indexOf(' ', quote.length - MOST_LETTERS) + 1);
}
