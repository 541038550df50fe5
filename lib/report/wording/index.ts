import { answerWords } from './answers';
import { checklist } from './checklist';
import { conditions, itemLimits } from './conditions';
import { labels } from './labels';
import type { LawItemWords } from './law-items';
import { linkReview } from './link-review';
import { periodWords } from './periods';

/** English, the language of the command line. */
export const english = {
  /** BCP 47, for dates, numbers and plurals by Intl */
  locale: 'en',
  /** between the entries of a list that has no "and" */
  join: ', ',
  /** between two short statements */
  stop: '. ',
  labels,
  checklist,
  lawItems: {} as LawItemWords,
  /** an article as it is cited; the law files say "Art. 15" */
  citation: (cite: string) => cite,
  conditions,
  itemLimits,
  /** on which what is said of children turns: "13", or in letters */
  age: (years: string) => `age ${years}`,
  periods: periodWords,
  answers: answerWords,
  linkReview,
};

/** Another language is another object of this type; what it leaves out does not compile. */
export type Wording = typeof english;
