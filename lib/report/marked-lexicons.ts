export type SubjectKind = 'data' | 'recipient' | 'statement' | 'opt-out' | 'right' | 'disclosure';

/** Which lexicons speak of which kind of claim; of these the entries with the claim's id. */
export const LEXICONS: Readonly<Record<SubjectKind, RegExp>> = {
  data: /^data-category$/,
  recipient: /^recipient-/,
  statement: /^statement-/,
  'opt-out': /^opt-out-(target|method)-/,
  right: /^right$/,
  disclosure: /^disclosure$/,
};

/** And whatever the claim's id. */
export const OF_ALL_IDS: Readonly<Partial<Record<SubjectKind, RegExp>>> = {
  'opt-out': /^opt-out-choice$/,
  right: /^right-limit$/,
};

/** Words that deny. */
export const DENYING = 'negation';

/** Whether a quote's words are ever marked by the lexicon: the extension's pages load no other. */
export const isMarked = (lexicon: string): boolean =>
  lexicon === DENYING ||
  [...Object.values(LEXICONS), ...Object.values(OF_ALL_IDS)].some((names) => names.test(lexicon));
