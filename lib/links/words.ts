import { pagesEn } from '../knowledge/compiled/pages-en';
import { createMatcher, tokenize, type Entry, type Matcher } from '../knowledge/match';
import { marksOf } from '../knowledge/page-marks';
import type { MarkKind } from '../knowledge/validate-marks';

export type PageLexicon =
  | 'page-opt-out'
  | 'page-log-in'
  | 'page-missing'
  | 'page-instruction'
  | 'page-barrier'
  | 'page-control'
  | 'page-form-kind'
  | 'signal-stance';

export interface Said {
  entry: Entry;
  /** the block's words around the hit, at most 160 characters */
  words: string;
}

const MOST_WORDS = 160;
/** Words of other languages, by the lexicon that they stand in for; some are written without spaces. */
const ELSEWHERE: Partial<Record<PageLexicon, MarkKind>> = {
  'page-opt-out': 'opt-out-text',
  'page-log-in': 'log-in-text',
  'page-missing': 'missing-text',
};

let matcher: Matcher | undefined;

/** Everything that the lexicons find in these texts; each text is walked once. */
export function said(lexicon: PageLexicon, texts: readonly string[], keep = (_: Entry) => true): Said[] {
  matcher ??= createMatcher(pagesEn);
  return texts.flatMap((text) => {
    const hits = matcher!
      .match(tokenize(text))
      .filter(({ entry }) => entry.lexicon === lexicon && keep(entry));
    if (hits.length > 0)
      return hits.map(({ entry, start, end }) => ({ entry, words: around(text, start, end) }));
    return foreign(lexicon, text).filter(({ entry }) => keep(entry));
  });
}

/** The first of them, or null. */
export function firstSaid(
  lexicon: PageLexicon,
  texts: readonly string[],
  keep?: (entry: Entry) => boolean,
): Said | null {
  for (const text of texts) {
    const [found] = said(lexicon, [text], keep);
    if (found) return found;
  }
  return null;
}

function foreign(lexicon: PageLexicon, text: string): Said[] {
  const kind = ELSEWHERE[lexicon];
  const lower = text.toLowerCase().replaceAll('’', "'");
  const mark = kind && [...marksOf(kind)].find((each) => lower.includes(each));
  if (!mark) return [];
  const start = lower.indexOf(mark);
  return [
    {
      entry: { lexicon, id: mark, props: { foreign: true } },
      words: around(text, start, start + mark.length),
    },
  ];
}

/** The hit with the words before and after it. */
function around(text: string, start: number, end: number): string {
  if (text.length <= MOST_WORDS) return text;
  const room = Math.max(0, MOST_WORDS - (end - start)) >> 1;
  const from = start <= room ? 0 : text.indexOf(' ', start - room) + 1;
  const to = end + room >= text.length ? text.length : text.lastIndexOf(' ', end + room);
  const cut = text.slice(Math.min(from, start), Math.max(to, end)).slice(0, MOST_WORDS);
  return `${from > 0 ? '… ' : ''}${cut}${to < text.length ? ' …' : ''}`;
}
