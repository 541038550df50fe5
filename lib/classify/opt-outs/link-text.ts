import { lexiconsEn } from '../../knowledge/compiled/lexicons-en';
import { createMatcher, tokenize, type Matcher } from '../../knowledge/match';

/** The lexicon of what the words of a link say it leads to; read here and nowhere else. */
export const LINK_TEXT = 'link-text';

export type LinkTextId =
  'policy' | 'terms' | 'cookie-policy' | 'place' | 'page' | 'setting' | 'ours' | 'contact';

let matcher: Matcher | undefined;

/** Whether the words of a link say this of it. */
export function linkSays(text: string, id: LinkTextId): boolean {
  matcher ??= createMatcher(lexiconsEn.filter(({ lexicon }) => lexicon === LINK_TEXT));
  return matcher.match(tokenize(text)).some(({ entry }) => entry.id === id);
}
