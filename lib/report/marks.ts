import { tokenize, type Entry } from '../knowledge/match';
import { policyMatcher } from '../knowledge/policy-matcher';
import type { Range } from '../model';

export type SubjectKind = 'data' | 'recipient' | 'statement' | 'opt-out' | 'right' | 'disclosure';

/** What a claim is about, in the vocabulary's ids. */
export interface Subject {
  kind: SubjectKind;
  ids: readonly string[];
  /** companies named, as the policy writes them */
  names?: readonly string[];
  /** the policy says no: the words that say so count too */
  denied?: boolean;
}

/** Which lexicons speak of which kind of claim; of these the entries with the claim's id. */
const LEXICONS: Readonly<Record<SubjectKind, RegExp>> = {
  data: /^data-category$/,
  recipient: /^recipient-/,
  statement: /^statement-/,
  'opt-out': /^opt-out-(target|method)-/,
  right: /^right$/,
  disclosure: /^disclosure$/,
};

/** And whatever the claim's id. */
const OF_ALL_IDS: Readonly<Partial<Record<SubjectKind, RegExp>>> = {
  'opt-out': /^opt-out-choice$/,
  right: /^right-limit$/,
};

/** Words that deny. */
const DENYING = 'negation';

/**
 * The words of a quote that speak of its claim, by the same lexicons that classification reads; ranges of the
 * quote, in order, none touching another. None where the claim rests on more than words.
 */
export function marksOf(quote: string, subject: Subject): Range[] {
  const hits = policyMatcher().match(tokenize(quote), (entry) => speaksOf(subject, entry));
  const names = (subject.names ?? []).flatMap((name) => placesOf(quote, name));
  return joined(
    quote,
    [...hits, ...names].map(({ start, end }) => ({ start, end })),
  );
}

/** Opens the lexicons before the first marks are asked for. */
export const prepareMarks = (): void => void policyMatcher();

const speaksOf = ({ kind, ids, denied }: Subject, { lexicon, id }: Entry): boolean =>
  (LEXICONS[kind].test(lexicon) && ids.includes(id)) ||
  OF_ALL_IDS[kind]?.test(lexicon) ||
  (denied === true && lexicon === DENYING);

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
