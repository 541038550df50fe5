import type { LawId } from '../../model';

/** A law's item in another language than that of the law files, which is English. */
export interface ItemWords {
  /** what a person gets, in plain words; without it the checklist's label of that id */
  label?: string;
  /** one line more */
  explains: string;
}

/** By law, then by item; empty where the law files themselves are in this language. */
export type LawItemWords = Partial<Record<LawId, Record<string, ItemWords>>>;
