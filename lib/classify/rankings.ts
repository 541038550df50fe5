import type { TopicId } from '../model';

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

const NEUTRAL: Ranking = {
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

/** Rights stand late in a policy and together; a label that names one does not grant it. */
export const RIGHTS: Ranking = {
  ...NEUTRAL,
  hits: 0.56,
  ids: 0.22,
  company: 0.14,
  late: 1.5,
  heading: -1.5,
  lead: 0.7,
  label: -1.3,
  colon: -1.5,
  aside: -1.5,
  linked: -0.55,
  rights: 0.75,
  topic: 'access-edit-deletion',
  topical: 1,
  whole: 0.5,
  grants: 0.65,
  index: -0.24,
  goesOn: -0.6,
};

export const DISCLOSURES: Ranking = {
  ...NEUTRAL,
  athome: 0.28,
  hits: 0.14,
  company: 0.04,
  lateInSentence: -0.23,
  opening: 0.11,
  heading: 0.4,
  label: -0.12,
  aside: -0.2,
  topical: 0.28,
};

// single disclosures: what carries one tells little of where another is best said

/** How to ask stands where the rights are told, and gives the address or form to ask at; what we do is none of it. */
export const REQUESTS: Ranking = {
  ...NEUTRAL,
  surely: 12,
  athome: 1,
  hits: 0.75,
  ids: 0.3,
  lateInSentence: -1.7,
  linked: 1.5,
  ours: -1.2,
  topic: 'access-edit-deletion',
  topical: 1.4,
  whole: 0.4,
  grants: 0.45,
  index: -0.35,
};

/** What is done on the signal tells, not what the signal is. */
export const SIGNALS: Ranking = {
  ...NEUTRAL,
  hits: 0.3,
  late: 0.9,
  lateInSentence: 1,
  heading: -0.5,
  length: 0.4,
  negated: 1.2,
  ours: 1.2,
  linked: -0.5,
};

export const SAFEGUARDS: Ranking = {
  ...NEUTRAL,
  surely: 5,
  heading: -0.4,
  length: 0.9,
  colon: -2.1,
  grants: -0.9,
  index: -0.25,
};

/** What is done for security comes before "but no transmission is ever safe", which everybody says. */
export const SECURITY: Ranking = {
  ...NEUTRAL,
  athome: 1.3,
  hits: 1.05,
  late: 1,
  heading: -0.85,
  label: -0.8,
  colon: -1.2,
  negated: -1.4,
  conditional: -1.3,
  linked: -1.3,
  topic: 'data-security',
  topical: 2.1,
  whole: 0.8,
  grants: -1.1,
  index: -0.25,
  goesOn: -0.8,
};

/** Where data comes from is told early, and with the sources by name. */
export const SOURCES: Ranking = {
  ...NEUTRAL,
  athome: 1.65,
  late: -2.3,
  lateInSentence: -1.3,
  heading: -0.4,
  label: -0.7,
  length: 1.15,
  negated: -1.4,
  ours: 0.9,
  conditional: -1.2,
  index: -0.2,
  goesOn: -0.5,
};

/** "We do not knowingly collect" comes before what a parent may ask for. */
export const CHILDREN: Ranking = {
  ...NEUTRAL,
  athome: 0.4,
  lateInSentence: -0.7,
  heading: -0.8,
  negated: 1.2,
  linked: -1,
  whole: 0.6,
  grants: -0.85,
  index: -0.7,
};

/** "If we change this policy, we will" */
export const CHANGES: Ranking = {
  ...NEUTRAL,
  athome: 0.7,
  hits: 0.9,
  ids: 0.3,
  company: 0.2,
  late: 1,
  heading: -0.5,
  conditional: 1.1,
  linked: -0.75,
  whole: 0.35,
  goesOn: -0.6,
};

/**
 * Purposes are told early, before what is said of cookies and rights names them again, and mostly as a list. Fitted on
 * all sets that are open; on what is held back it neither gains nor loses.
 */
export const PURPOSES: Ranking = { ...DISCLOSURES, late: -0.4, lateInSentence: -0.53, lead: 0.15 };

/**
 * The bases stand one an item where the uses of data are told, early, before what is said of them with rights and
 * transfers. Fitted on the 106 open policies that have one, by logistic regression over the places of each policy: a
 * quarter of the policies held against the rest, 11 more of them are quoted right.
 */
export const LEGAL_BASES: Ranking = {
  ...DISCLOSURES,
  lead: 1.2,
  topical: 2.8,
  late: -1.5,
  index: -0.45,
};
