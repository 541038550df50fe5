import type { Hit } from '../../knowledge/match';
import { turnsBetween } from '../frame';
import { hasHit, hitsOf, type Sentence } from '../reading';

/** Whether the company says that it heeds a signal of the browser; one that is ignored leaves the others of the sentence. */
export const isHeeded = (sentence: Sentence, signal: Hit): boolean =>
  hasHit(sentence, 'opt-out-honours', 'honours') &&
  (!hasHit(sentence, 'opt-out-honours', 'ignores') ||
    (!asksForNoTracking(sentence, signal) &&
      isSaid(sentence, signal, 'honours') &&
      !isSaid(sentence, signal, 'ignores')));

/** "Do Not Track", which no law made binding: where a sentence ignores a signal it is this one. */
export const asksForNoTracking = ({ segment }: Sentence, { start, end }: Hit): boolean =>
  /track|dnt/i.test(segment.text.slice(start, end));

/** Whether it says that it does not. */
export const isIgnored = (sentence: Sentence, signal: Hit): boolean => isSaid(sentence, signal, 'ignores');

/** Whether that is said in the clause in which the signal stands. */
const isSaid = (sentence: Sentence, signal: Hit, id: 'honours' | 'ignores'): boolean =>
  hitsOf(sentence, 'opt-out-honours').some(
    (said) =>
      said.entry.id === id &&
      !turnsBetween(sentence, Math.min(said.to, signal.to), Math.max(said.from, signal.from)),
  );
