import type { Range, RecipientId } from '../../model';
import { hitsOf, type Sentence } from '../reading';
import { isCompanyForm } from '../../knowledge/company-forms';

/** A name that no list knows, and whom the sentence calls it. */
export interface UnlistedName extends Range {
  id: RecipientId;
}

/** The nearest recipient named at most so many words before a word. */
export type IdBefore = (at: number, reach: number) => RecipientId | null;

/** The most words that a name has. */
export const MAX_WORDS = 5;

export interface Capitals {
  /** written with a capital, and no form of a company */
  capital(at: number): boolean;
  /** a word of policies, which neither begins a name nor is one by itself */
  barred(at: number): boolean;
  /** what makes a name a document's */
  document(at: number): boolean;
}

/** What the words of a sentence are, as parts of names. */
export function readCapitals(sentence: Sentence): Capitals {
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

/** What stands between a word and the one before it; behind the last word the rest of the segment. */
export const gapBefore = ({ segment, tokens }: Sentence, at: number): string =>
  segment.text.slice(tokens[at - 1]!.end, tokens[at]?.start);

/** Whether the word is only the first part of a compound: "Co-Sponsored". */
export const isCut = ({ segment, tokens }: Sentence, at: number): boolean =>
  /^[-–']\p{L}/u.test(segment.text.slice(tokens[at]!.end, tokens[at]!.end + 2));
