import type { TopicId } from '../../model';

/**
 * What a place adds to a cue's weight when cues are put in order. Fitted on the annotated policies that are open, each
 * half or quarter of them checked on the rest: how often one of the first two quotes is the annotated one.
 */
export interface Ranking {
  /** times the cue's own weight */
  surely: number;
  /** the nearest headings speak of the same */
  athome: number;
  /** for each further phrase of the id in the sentence, two at most */
  hits: number;
  /** for each id of the lexicon in the sentence, five at most */
  ids: number;
  /** for each cue of the id under the same heading, five at most */
  company: number;
  /** times how far into the text, and how far into the sentence, 0 to 1 */
  late: number;
  lateInSentence: number;
  opening: number;
  heading: number;
  lead: number;
  /** too few words to say it, and words that only announce what follows the colon */
  label: number;
  colon: number;
  aside: number;
  /** times the logarithm of the quote's length */
  length: number;
  /** the sentence has a negation; it begins with what we do; it begins with a condition */
  negated: number;
  ours: number;
  conditional: number;
  /** the sentence has a link, and the nearest headings speak of rights */
  linked: number;
  rights: number;
  /** what the passage is about where it is about the claim, and times how surely it is */
  topic?: TopicId;
  topical: number;
  /** a sentence of a length that says one thing whole, and words that grant something to people */
  whole: number;
  grants: number;
  /** for each sentence before it in its segment, six at most, and one that goes on from those */
  index: number;
  goesOn: number;
}

/** By its weight alone; what a ranking says is added to it. */
export const NEUTRAL: Ranking = {
  surely: 1,
  athome: 0,
  hits: 0,
  ids: 0,
  company: 0,
  late: 0,
  lateInSentence: 0,
  opening: 0,
  heading: 0,
  lead: 0,
  label: 0,
  colon: 0,
  aside: 0,
  length: 0,
  negated: 0,
  ours: 0,
  conditional: 0,
  linked: 0,
  rights: 0,
  topical: 0,
  whole: 0,
  grants: 0,
  index: 0,
  goesOn: 0,
};
