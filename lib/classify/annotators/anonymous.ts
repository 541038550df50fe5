import { hasHit, type Sentence } from '../reading';

/** "We may share aggregated data with advertisers": only data that tells of nobody is spoken of. */
export const isAnonymous = (sentence: Sentence): boolean =>
  hasHit(sentence, 'recipient-anonymous', 'nobody') && !hasHit(sentence, 'recipient-anonymous', 'somebody');
