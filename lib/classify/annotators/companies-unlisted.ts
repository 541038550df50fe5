import type { Hit, Token } from '../../knowledge/match';
import type { Range, RecipientId } from '../../model';
import { hitsOf, type Sentence } from '../reading';
import { isCompanyForm } from './services-names';

/** A name that no list knows, and whom the sentence calls it. */
export interface UnlistedName extends Range {
  id: RecipientId;
}

/** Words that open a list of examples. */
const EXAMPLES = new Set(['including', 'like', 'namely', 'eg', 'e.g']);
/** How far before its examples the word for them stands: "analytics providers, such as". */
const REACH = 6;
const MAX_WORDS = 4;
const MAX_NAMES = 12;
const NAMELESS: ReadonlySet<string> = new Set([
  'government-legal',
  'business-transfer',
  'public-other-users',
]);

/** Names in a sentence that names recipients: what ends in a company's form, and the examples given of a recipient. */
export function unlistedNames(sentence: Sentence): UnlistedName[] {
  const { tokens } = sentence;
  const named = recipientsNamed(sentence);
  if (!named.length) return [];
  const barred = new Set(hitsOf(sentence, 'recipient-common-word').map((hit) => hit.from));
  const isName = (at: number): boolean =>
    at > 0 &&
    at < tokens.length &&
    /^\p{Lu}/u.test(tokens[at]!.text) &&
    !barred.has(at) &&
    !isCompanyForm(tokens[at]!.text);
  const idBefore = (at: number, reach: number): RecipientId | null => {
    const hit = named.findLast(({ from, to }) => from < at && at - to <= reach);
    return (hit?.entry.id as RecipientId) ?? null;
  };
  const names: UnlistedName[] = [];
  for (let at = 1; at < tokens.length && names.length < MAX_NAMES; at++) {
    if (isCompanyForm(tokens[at]!.text)) names.push(...byForm(tokens, at, isName, idBefore));
    else if (opensExamples(tokens, at)) names.push(...byExample(tokens, at, isName, idBefore));
  }
  return names.filter((name, at) => !names.some((other, index) => index !== at && covers(other, name)));
}

const covers = (outer: UnlistedName, inner: UnlistedName): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;

/** Words in a sentence that call someone a recipient; occasions and the public bear no names. */
export const recipientsNamed = ({ hits }: Sentence): Hit[] =>
  hits.filter(({ entry }) => entry.lexicon === `recipient-${entry.id}` && !NAMELESS.has(entry.id));

type IsName = (at: number) => boolean;
type IdBefore = (at: number, reach: number) => RecipientId | null;

/** "our hosting provider Example Cloud, Inc." */
function byForm(tokens: Token[], form: number, isName: IsName, idBefore: IdBefore): UnlistedName[] {
  let from = form;
  while (form - from < MAX_WORDS && isName(from - 1) && (from === form || tokens[from]!.before === 'space'))
    from--;
  const id = idBefore(from, Infinity);
  return from < form && id ? [{ id, start: tokens[from]!.start, end: tokens[form]!.end }] : [];
}

/** "analytics providers, such as Example and Sample Metrics" */
function byExample(tokens: Token[], cue: number, isName: IsName, idBefore: IdBefore): UnlistedName[] {
  const id = idBefore(cue, REACH);
  const names: UnlistedName[] = [];
  for (let at = cue + 1; id && at < tokens.length;) {
    if (['and', 'or', 'the'].includes(tokens[at]!.lower)) at++;
    if (!isName(at)) break;
    let end = at;
    while (end - at < MAX_WORDS - 1 && isName(end + 1) && tokens[end + 1]!.before === 'space') end++;
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
