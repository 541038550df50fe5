import type { LawId } from '../model';

/** Request letters in one language, as letters/*.yaml holds them. Placeholders stand in braces. */
export interface LetterSet {
  /** BCP 47 */
  language: string;
  words: LetterWords;
  frames: LetterFrame[];
  requests: LetterRequest[];
}

export interface LetterWords {
  /** {company} */
  to: string;
  who: string;
  /** {policy}, {quote} */
  policy: string;
  /** a policy of a {date} */
  dated: string;
  undated: string;
  refusal: string;
  sign: string;
}

/** What a law adds to every letter. */
export interface LetterFrame {
  law: LawId;
  /** {basis} */
  under: string;
  /** where no article may be named */
  plain: string;
  deadline: string;
  identity: string;
  note: string;
  source: string;
}

/** What one right asks for. Of several for a right, the first that is for the law. */
export interface LetterRequest {
  right: string;
  /** empty: every law that has the right */
  laws: LawId[];
  subject: string;
  ask: string;
  /** instead of the frame's, and of its words on identity */
  deadline: string | null;
  note: string;
  source: string;
}

/** By what contacts for privacy requests are known. */
export interface ContactWords {
  mailboxes: string[];
  forms: string[];
  /** mailboxes that are kept for something else: advertising, complaints on copyright, the list of those not to call */
  others: string[];
  /** what a link says that does not say where it leads, in lower case: "here" */
  pointers: string[];
}
