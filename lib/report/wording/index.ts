import { answerWords } from './answers';
import { checklist } from './checklist';
import { conditions } from './conditions';
import { labels } from './labels';

/** English. Another language is another object of this type; what it leaves out does not compile. */
export const english = { locale: 'en', labels, checklist, conditions, answers: answerWords };

export type Wording = typeof english;
