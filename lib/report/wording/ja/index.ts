import type { Wording } from '..';
import { answerWords } from './answers';
import { checklist } from './checklist';
import { citation } from './citation';
import { conditions, itemLimits } from './conditions';
import { labels } from './labels';
import { lawItems } from './laws';
import { linkReview } from './link-review';
import { periodWords } from './periods';

/** Japanese. The policy is still read in English: what is quoted stays as it stands there. */
export const japanese: Wording = {
  locale: 'ja',
  join: '、',
  stop: '。',
  labels,
  checklist,
  lawItems,
  citation,
  conditions,
  itemLimits,
  age: (years) => `${years}歳`,
  periods: periodWords,
  answers: answerWords,
  linkReview,
};
