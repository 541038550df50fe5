import { markedLexiconsEn } from '../knowledge/compiled/marked-lexicons-en';
import { createMatcher, tokenize, type Entry, type Matcher } from '../knowledge/match';
import type { Range } from '../model';
import { DENYING, LEXICONS, OF_ALL_IDS, type SubjectKind } from './marked-lexicons';

/** What a claim is about, in the vocabulary's ids. */
export interface Subject {
  kind: SubjectKind;
  ids: readonly string[];
  /** companies named, as the policy writes them */
  names?: readonly string[];
  /** the policy says no: the words that say so count too */
  denied?: boolean;
}

const matchers = new Map<string, Matcher>();

/**
 * The words of a quote that speak of its claim, by the same lexicons that classification reads; ranges of the
 * quote, in order, none touching another. None where the claim rests on more than words.
 */
export function marksOf(quote: string, subject: Subject): Range[] {
  const hits = matcherOf(subject).match(tokenize(quote));
  const names = (subject.names ?? []).flatMap((name) => placesOf(quote, name));
  return joined(
    quote,
    [...hits, ...names].map(({ start, end }) => ({ start, end })),
  );
}

function matcherOf({ kind, ids, denied = false }: Subject): Matcher {
  const key = JSON.stringify([kind, ids, denied]);
  const known = matchers.get(key);
  if (known) return known;
  const wanted = (entry: Entry) =>
    (LEXICONS[kind].test(entry.lexicon) && ids.includes(entry.id)) ||
    OF_ALL_IDS[kind]?.test(entry.lexicon) ||
    (denied && entry.lexicon === DENYING);
  const matcher = createMatcher(markedLexiconsEn.filter(wanted));
  matchers.set(key, matcher);
  return matcher;
}

function placesOf(quote: string, name: string): Range[] {
  const start = quote.indexOf(name);
  return start < 0 || name === '' ? [] : [{ start, end: start + name.length }];
}

/** Ranges that overlap or have nothing but white space between them become one stroke of the pen. */
function joined(text: string, ranges: Range[]): Range[] {
  const strokes: Range[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const last = strokes.at(-1);
    if (last && text.slice(last.end, range.start).trim() === '') last.end = Math.max(last.end, range.end);
    else strokes.push({ ...range });
  }
  return strokes;
}
