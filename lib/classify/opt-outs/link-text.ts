import { apartLexiconsEn } from '../../knowledge/compiled/apart-lexicons-en';
import { LINK_TEXT } from '../../knowledge/lexicons-apart';
import { createMatcher, tokenize, type Matcher } from '../../knowledge/match';

export type LinkTextId =
  | 'policy'
  | 'terms'
  | 'earlier'
  | 'cookie-policy'
  | 'place'
  | 'page'
  | 'form'
  | 'setting'
  | 'ours'
  | 'contact';

let matcher: Matcher | undefined;

/** Whether the words of a link say this of it. */
export function linkSays(text: string, id: LinkTextId): boolean {
  matcher ??= createMatcher(apartLexiconsEn.filter(({ lexicon }) => lexicon === LINK_TEXT));
  return matcher.match(tokenize(text)).some(({ entry }) => entry.id === id);
}
