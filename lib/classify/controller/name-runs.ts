import { apartLexiconsEn } from '../../knowledge/compiled/apart-lexicons-en';
import { GENERIC_NAME } from '../../knowledge/lexicons-apart';
import { createMatcher, tokenize, type Hit, type Matcher, type Token } from '../../knowledge/match';
import type { Sentence } from '../reading';
import { sameName, squashed } from './labels';

const LONGEST_NAME = 8;
const JOINERS = new Set(['of', 'and', 'the', 'de', 'for', '&']);
const CAPITAL = /^[\p{Lu}\d]/u;
/** "eVenture", "edX": capitals within. */
const INNER_CAPITAL = /^\p{Ll}{1,3}\p{Lu}/u;
/** "acmeSource Ltd": so far within only a firm's name has one; code has them too. */
const FAR_CAPITAL = /^\p{Ll}{4,12}\p{Lu}/u;

/**
 * Maximal runs of words with a capital that are no generic words, with a legal form after a comma drawn in; [from,
 * to) in tokens. `forms` are the tokens of legal forms, `labels` the names that the service's addresses carry.
 */
export function nameRuns(
  { tokens, segment: { text } }: Pick<Sentence, 'tokens' | 'segment'>,
  forms: Set<number>,
  labels: string[],
): [number, number][] {
  const generic = new Map(
    genericWords(tokens).flatMap(({ from, to, entry }) =>
      range(from, to).map((at) => [at, entry.id] as const),
    ),
  );
  const runs: [number, number][] = [];
  const close = (at: number) => tokens[at]?.before === 'space';
  // "Acme Inc. (“AG”)": the short name is no second form
  const opens = (at: number) => text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('(');
  const named = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined || /^\d+$/.test(token.text)) return false;
    if (forms.has(at)) return CAPITAL.test(token.text);
    const kind = generic.get(at);
    if (kind === 'tail') return CAPITAL.test(token.text) && at > 0 && close(at) && named(at - 1);
    if (kind && !(kind === 'brand' && labels.includes(token.lower))) return false;
    return (
      CAPITAL.test(token.text) ||
      INNER_CAPITAL.test(token.text) ||
      (forms.has(at + 1) &&
        (FAR_CAPITAL.test(token.text) || labels.some((label) => sameName(token.lower, label))))
    );
  };
  for (let from = 0; from < tokens.length; from++) {
    if (!named(from) || forms.has(from)) continue;
    const isOwnOrFirm = (at: number) =>
      isBeforeForm(tokens, forms, at) || labels.some((label) => sameName(tokens[at]!.text, label));
    if (isPlace(tokens, from) && !isOwnOrFirm(from)) continue;
    let to = from + 1;
    while (to < tokens.length && to - from < LONGEST_NAME) {
      const joined = joinersAt(tokens, to);
      const isWithin =
        (generic.get(to) === 'place' && close(to + 1) && named(to + 1)) || isBeforeForm(tokens, forms, to);
      if (forms.has(to) && opens(to)) break;
      if (forms.has(to)) to++;
      else if (close(to) && !forms.has(to - 1) && (named(to) || forms.has(to + 1) || isWithin)) to++;
      else if (joined > 0 && named(to + joined) && !forms.has(to + joined) && close(to + joined))
        to += joined + 1;
      else break;
    }
    const isFirm = forms.has(to - 1);
    const start = isFirm ? widened(tokens, generic, forms, runs, from) : from;
    // "Facebook Pages" are no company of their own
    const isProduct = !isFirm && generic.get(from - 1) === 'brand' && close(from);
    if (!isProduct) runs.push([start, to]);
    from = to - 1;
  }
  return runs.map((run) => ownName(tokens, run, labels) ?? run);
}

/** "Acme Data Services, LLC": capitals that lead to a legal form belong to the firm's name, whatever they say. */
function isBeforeForm(tokens: Token[], forms: Set<number>, at: number): boolean {
  for (let next = at; next < at + MOST_BEFORE_FORM; next++) {
    if (forms.has(next)) return next > at;
    if (tokens[next]?.before !== 'space' || !/^\p{Lu}/u.test(tokens[next]!.text)) return false;
  }
  return false;
}

const MOST_BEFORE_FORM = 4;

/** How many words such as "of the" join what stands before and behind. */
function joinersAt(tokens: Token[], at: number): number {
  let count = 0;
  while (count < 2 && tokens[at + count]?.before === 'space' && JOINERS.has(tokens[at + count]!.lower))
    count++;
  return count;
}

/** "Private Internet Access, Inc.": a firm's name begins with the capitals before it, common words too. */
function widened(
  tokens: Token[],
  generic: Map<number, string>,
  forms: Set<number>,
  runs: [number, number][],
  from: number,
): number {
  const least = runs.at(-1)?.[1] ?? 0;
  let start = from;
  while (start > least && tokens[start]!.before === 'space') {
    const joint = /^(?:and|&)$/.test(tokens[start - 1]!.lower) ? 1 : 0;
    const at = start - 1 - joint;
    if (joint && tokens[start - 1]!.before !== 'space') break;
    if (at < least || !CAPITAL.test(tokens[at]!.text) || generic.get(at) !== 'thing') break;
    start = at;
  }
  const joins = start < from && start === least && start > 0 && tokens[start]!.before === 'space';
  return joins && !forms.has(start - 1) ? runs.pop()![0] : start;
}

/** "Angle Software" of angle-software.example: the capitals that the address joins belong together. */
function ownName(tokens: Token[], [from, to]: [number, number], labels: string[]): [number, number] | null {
  const capital = (at: number) => tokens[at] !== undefined && CAPITAL.test(tokens[at].text);
  const joined = (start: number, end: number) =>
    squashed(
      tokens
        .slice(start, end)
        .map(({ text }) => text)
        .join(''),
    );
  const isOwn = (start: number, end: number) => {
    const name = joined(start, end);
    return name.length >= LEAST_OWN && labels.some((label) => label.startsWith(name));
  };
  let [start, end] = [from, to];
  while (tokens[start]!.before === 'space' && capital(start - 1) && isOwn(start - 1, end)) start--;
  while (tokens[end]?.before === 'space' && capital(end) && isOwn(start, end + 1)) end++;
  return start < from || end > to ? [start, end] : null;
}

/** Shorter beginnings of an address are chance. */
const LEAST_OWN = 6;

let matcher: Matcher | undefined;

/** Asked of the policy's edges alone: its entries hit almost every word, and nothing else needs them. */
function genericWords(tokens: Token[]): Hit[] {
  matcher ??= createMatcher(apartLexiconsEn.filter(({ lexicon }) => lexicon === GENERIC_NAME));
  return matcher.match(tokens);
}

/** Whether words begin with one that names no company. */
export const genericAt = (words: string): boolean =>
  genericWords(tokenize(words)).some(({ from }) => from === 0);

/** "6300 Zug": a place behind its postcode. */
const isPlace = (tokens: Token[], at: number): boolean =>
  at > 0 && tokens[at]!.before === 'space' && /^\d{4,5}$/.test(tokens[at - 1]!.text);

/** The numbers from one up to another, which is not among them. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);
