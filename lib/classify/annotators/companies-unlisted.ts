import type { Hit, Token } from '../../knowledge/match';
import type { Range, RecipientId } from '../../model';
import { hitsOf, type Sentence } from '../reading';
import { namesByRole } from './companies-by-role';
import { isCompanyForm } from './services-names';

/** A name that no list knows, and whom the sentence calls it. */
export interface UnlistedName extends Range {
  id: RecipientId;
}

/** Words that open a list of examples. */
const EXAMPLES = new Set(['including', 'like', 'namely', 'eg', 'e.g']);
/** How far before its examples the word for them stands: "analytics providers, such as". */
const REACH = 6;
const MAX_WORDS = 5;
const MAX_NAMES = 12;
/** What may stand between the examples of a list: no end of a bracket or a cell. */
const BETWEEN = /^[\s,;:®™*"“”'‘’&/(]{1,6}$/;
const BEFORE_FORM = /^(?:[,.]{0,2}|\)) $/;
const WITHIN_NAME = /^(?: | ?\(|\) )$/;
/** Forms that are written with a final dot. */
const DOTTED = /^(?:Inc|Ltd|Corp|Co|S\.A|B\.V)$/;
const NAMELESS: ReadonlySet<string> = new Set([
  'government-legal',
  'business-transfer',
  'public-other-users',
]);

/** Names in a sentence that names recipients: what ends in a company's form, and the examples given of a recipient. */
export function unlistedNames(sentence: Sentence, isName: (words: string) => boolean): UnlistedName[] {
  const { tokens } = sentence;
  const named = recipientsNamed(sentence);
  if (!named.length || isShouted(sentence)) return [];
  const words = readCapitals(sentence);
  const idBefore = (at: number, reach: number): RecipientId | null => {
    const hit = named.findLast(({ from, to }) => from < at && at - to <= reach);
    return (hit?.entry.id as RecipientId) ?? null;
  };
  const names: UnlistedName[] = [];
  for (let at = 1; at < tokens.length && names.length < MAX_NAMES; at++) {
    if (isCompanyForm(tokens[at]!.text)) names.push(...byForm(sentence, words, at, idBefore));
    else if (opensExamples(tokens, at))
      names.push(
        ...byExample(sentence, words, at, idBefore).filter(({ start, end }) =>
          isName(sentence.segment.text.slice(start, end)),
        ),
      );
  }
  const byRole = namesByRole(sentence, named, words);
  names.push(...byRole.filter(({ start, end }) => isName(sentence.segment.text.slice(start, end))));
  return names.filter((name, at) => !names.some((other, index) => index !== at && covers(other, name)));
}

/** A sentence in capitals throughout shows no names. */
function isShouted({ tokens }: Sentence): boolean {
  const shouted = tokens.filter(
    ({ text, lower }) => text.length > 2 && text !== lower && text === text.toUpperCase(),
  );
  return shouted.length * 2 > tokens.length;
}

export interface Capitals {
  /** written with a capital, and no form of a company */
  capital(at: number): boolean;
  /** a word of policies, which neither begins a name nor is one by itself */
  barred(at: number): boolean;
  /** what makes a name a document's */
  document(at: number): boolean;
}

function readCapitals(sentence: Sentence): Capitals {
  const { tokens } = sentence;
  const barredBy = (id: string): Set<number> =>
    new Set(
      hitsOf(sentence, 'recipient-common-word')
        .filter(({ entry }) => entry.id === id)
        .map((hit) => hit.from),
    );
  const [barred, document] = [barredBy('no-name'), barredBy('document')];
  return {
    capital: (at) =>
      at >= 0 && at < tokens.length && /^\p{Lu}/u.test(tokens[at]!.text) && !isCompanyForm(tokens[at]!.text),
    barred: (at) => barred.has(at) || document.has(at),
    document: (at) => document.has(at),
  };
}

const covers = (outer: UnlistedName, inner: UnlistedName): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;

/** Words in a sentence that call someone a recipient; occasions and the public bear no names. */
export const recipientsNamed = ({ hits }: Sentence): Hit[] =>
  hits.filter(({ entry }) => entry.lexicon === `recipient-${entry.id}` && !NAMELESS.has(entry.id));

type IdBefore = (at: number, reach: number) => RecipientId | null;

const gapBefore = ({ segment, tokens }: Sentence, at: number): string =>
  segment.text.slice(tokens[at - 1]!.end, tokens[at]!.start);

/** "our hosting provider Example Cloud, Inc.": also "Example (Europe) B.V." */
function byForm(sentence: Sentence, words: Capitals, form: number, idBefore: IdBefore): UnlistedName[] {
  const { tokens, segment } = sentence;
  const gap = (at: number): string => gapBefore(sentence, at);
  let from = form;
  while (from > 0 && form - from < MAX_WORDS && words.capital(from - 1)) {
    if (!(from === form ? BEFORE_FORM : WITHIN_NAME).test(gap(from))) break;
    from--;
  }
  while (from < form && words.barred(from)) from++;
  const between = Array.from({ length: form - from }, (_, index) => from + 1 + index);
  const opening = between.findLast((at) => gap(at).includes('('));
  if (opening && !between.some((at) => at > opening && gap(at).includes(')'))) from = opening;
  const id = idBefore(from, Infinity);
  const last = lastForm(sentence, form);
  const { text, end } = tokens[last]!;
  if (from >= form || !id || isCut(sentence, last)) return [];
  const dot = segment.text[end] === '.' && DOTTED.test(text) ? 1 : 0;
  return [{ id, start: tokens[from]!.start, end: end + dot }];
}

/** Whether the word is only the first part of a compound: "Co-Sponsored". */
const isCut = ({ segment, tokens }: Sentence, at: number): boolean =>
  /^[-–']\p{L}/u.test(segment.text.slice(tokens[at]!.end, tokens[at]!.end + 2));

function lastForm(sentence: Sentence, form: number): number {
  const { tokens } = sentence;
  let last = form;
  while (
    tokens[last + 1] &&
    isCompanyForm(tokens[last + 1]!.text) &&
    /^\.?,? $/.test(gapBefore(sentence, last + 1))
  )
    last++;
  return last;
}

/** "analytics providers, such as Example and Sample Metrics" */
function byExample(sentence: Sentence, words: Capitals, cue: number, idBefore: IdBefore): UnlistedName[] {
  const { tokens } = sentence;
  const id = idBefore(cue, REACH);
  const names: UnlistedName[] = [];
  for (let at = cue + 1; id && at < tokens.length;) {
    if (at > cue + 1 && !BETWEEN.test(gapBefore(sentence, at))) break;
    if (['and', 'or', 'the'].includes(tokens[at]!.lower)) {
      at++;
      continue;
    }
    if (!words.capital(at)) break;
    let end = at;
    while (end - at < MAX_WORDS && words.capital(end + 1) && gapBefore(sentence, end + 1) === ' ') end++;
    const all = Array.from({ length: end - at + 1 }, (_, index) => at + index);
    if (words.barred(at) && all.every(words.barred)) break;
    if (!isCut(sentence, end) && !words.barred(at) && !all.some(words.document))
      names.push({ id, start: tokens[at]!.start, end: tokens[end]!.end });
    at = end + 1;
  }
  return names;
}

function opensExamples(tokens: Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (EXAMPLES.has(lower)) return true;
  return (
    (lower === 'as' && tokens[at - 1]!.lower === 'such') ||
    (lower === 'example' && tokens[at - 1]!.lower === 'for')
  );
}
