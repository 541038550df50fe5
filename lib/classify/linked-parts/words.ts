import { apartLexiconsEn } from '../../knowledge/compiled/apart-lexicons-en';
import { LINKED_PART, LINKED_PART_GENERIC } from '../../knowledge/lexicons-apart';
import { createMatcher, tokenize, type Hit, type Matcher, type Token } from '../../knowledge/match';
import type { PartKind } from '../../model';

/** `none` and `elsewhere`: it leads to no part; `silent`: the words say nothing of where. */
export type Said = PartKind | 'none' | 'elsewhere' | 'silent';

export interface Words {
  said: Said | null;
  /** the words beside those that say it, in lower case: of what, of whom */
  others: string[];
  /** those of them that not every policy's name might hold */
  telling: string[];
}

/** Where words say two things, the narrower one. */
const ORDER: Said[] = [
  'none',
  'elsewhere',
  'cookie-policy',
  'children-notice',
  'regional-notice',
  'special-notice',
  'vendor-list',
  'data-table',
  'privacy-policy',
  'silent',
];

/** "Contact form" is one, "Contact form privacy notice" is not. */
const ELSEWHERE: Said = 'elsewhere';

let matcher: Matcher | undefined;

/** What the words of a link, a title or an address say. */
export function wordsOf(text: string): Words {
  matcher ??= createMatcher(
    apartLexiconsEn.filter(({ lexicon }) => lexicon === LINKED_PART || lexicon === LINKED_PART_GENERIC),
  );
  const tokens = tokenize(text);
  const all = matcher.match(tokens);
  const generic = all.filter(({ entry }) => entry.lexicon === LINKED_PART_GENERIC);
  const articles = generic.filter(({ entry }) => entry.id === 'article');
  const hits = all.filter(
    (hit) => !generic.includes(hit) && !(hit.entry.props?.whole && !isWhole(hit, tokens, articles)),
  );
  const last = hits.filter(within(tokens.length - 1)).some(({ entry }) => entry.id !== ELSEWHERE);
  const said =
    ORDER.find((id) => hits.some(({ entry }) => entry.id === id) && !(id === ELSEWHERE && last)) ?? null;
  const own = hits.filter(({ entry }) => entry.id === said);
  const beside = (...left: Hit[][]): string[] =>
    tokens.filter((_, at) => !left.flat().some(within(at))).map(({ lower }) => lower);
  return { said, others: beside(own), telling: beside(own, generic) };
}

function isWhole(hit: Hit, tokens: Token[], articles: Hit[]): boolean {
  return tokens.every((_, at) => [hit, ...articles].some(within(at)));
}

const within = (at: number) => (hit: Hit) => at >= hit.from && at < hit.to;

/**
 * The end of an address as words, written as lexicons write names: "/legal/ccpa-notice" is "Legal CCPA Notice".
 * Empty where there is no path.
 */
export function wordsOfAddress(href: string): string {
  const path = href.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/)[0]!;
  return path
    .split('/')
    .filter((part) => !/^(?:[a-z]{2}(?:[-_][a-z]{2,4})?)?$/i.test(part))
    .slice(-2)
    .join(' ')
    .replace(/\.(?:html?|php|aspx?|md|pdf|txt)$/i, '')
    .split(/[^A-Za-z]+/)
    .filter(Boolean)
    .map(asWritten)
    .join(' ');
}

/** "us" stays small: in addresses it is as often a pronoun. */
function asWritten(word: string): string {
  if (word === 'us') return word;
  return word.length <= 4 ? word.toUpperCase() : word[0]!.toUpperCase() + word.slice(1);
}
