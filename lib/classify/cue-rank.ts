import type { Cue } from './cue';
import { hasHit, hitsOf, type Reading, type Sentence } from './reading';
import { scopeOf } from './scope';

/**
 * What a place adds to a cue's weight when cues are put in order. Fitted on annotated policies (gold, the first and
 * second own set; checked on the third and fourth): how often one of the first two quotes is the annotated one.
 */
interface Ranking {
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
  /** the sentence has a link, and the nearest headings speak of rights */
  linked: number;
  rights: number;
}

/** Rights stand late in a policy and together; a label that names one does not grant it. */
export const RIGHTS: Ranking = {
  athome: 0,
  hits: 0.56,
  ids: 0.22,
  company: 0.14,
  late: 1.5,
  lateInSentence: 0,
  opening: 0,
  heading: -1.5,
  lead: 0.7,
  label: -1.3,
  colon: -1.5,
  aside: -1.5,
  linked: 0,
  rights: 0,
};

export const DISCLOSURES: Ranking = {
  athome: 0.28,
  hits: 0.14,
  ids: 0,
  company: 0.04,
  late: 0,
  lateInSentence: -0.23,
  opening: 0.11,
  heading: 0.4,
  lead: 0,
  label: -0.12,
  colon: 0,
  aside: -0.2,
  linked: 0,
  rights: 0,
};

/** How to ask stands where the rights are told, and gives the address or form to ask at. */
export const REQUESTS: Ranking = { ...DISCLOSURES, linked: 0.4, rights: 0.2 };

/**
 * Purposes are told early, before what is said of cookies and rights names them again, and mostly as a list. Fitted on
 * all sets that are open; on what is held back it neither gains nor loses.
 */
export const PURPOSES: Ranking = { ...DISCLOSURES, late: -0.4, lateInSentence: -0.53, lead: 0.15 };

const LABEL = 45;

/**
 * Best first: by weight, by what the entry's props.rank adds, by what the ranking makes of the place, then in reading
 * order. One cue a sentence.
 */
export function rankCues(reading: Reading, cues: Cue[], ranking: Ranking): Cue[] {
  const company = new Map<number | undefined, number>();
  for (const { sentence } of cues) {
    const heading = sentence.segment.headingIds.at(-1);
    company.set(heading, (company.get(heading) ?? 0) + 1);
  }
  const seen = new Set<string>();
  return cues
    .map((cue) => ({
      cue,
      rank: rankOf(reading, cue, ranking, company.get(cue.sentence.segment.headingIds.at(-1))!),
    }))
    .sort((a, b) => b.rank - a.rank || a.cue.sentence.segment.id - b.cue.sentence.segment.id)
    .map(({ cue }) => cue)
    .filter(({ evidence }) => {
      const key = `${evidence.segment}:${evidence.start}`;
      return seen.has(key) ? false : seen.add(key);
    });
}

function rankOf(reading: Reading, cue: Cue, ranking: Ranking, company: number): number {
  const { weight, athome, hits, hit, sentence, evidence } = cue;
  const { segment, tokens, index } = sentence;
  const ids = new Set(hitsOf(sentence, hit.entry.lexicon).map(({ entry }) => entry.id)).size;
  const { rank } = hit.entry.props ?? {};
  return (
    weight +
    (typeof rank === 'number' ? rank : 0) +
    (athome ? ranking.athome : 0) +
    ranking.hits * Math.min(2, hits - 1) +
    ranking.ids * Math.min(5, ids) +
    ranking.company * Math.min(5, company) +
    ranking.late * (segment.id / reading.segments.length) +
    ranking.lateInSentence * (hit.from / tokens.length) +
    (index === 0 ? ranking.opening : 0) +
    (segment.kind === 'heading' ? ranking.heading : 0) +
    (segment.lead === null ? 0 : ranking.lead) +
    (evidence.quote.length < LABEL ? ranking.label : 0) +
    (evidence.quote.endsWith(':') ? ranking.colon : 0) +
    (hasHit(sentence, 'setting', 'aside') ? ranking.aside : 0) +
    (ranking.linked && isLinked(sentence) ? ranking.linked : 0) +
    (ranking.rights && isUnderRights(reading, sentence) ? ranking.rights : 0)
  );
}

export const isLinked = ({ segment, start, end }: Sentence): boolean =>
  segment.links.some((link) => link.start >= start && link.end <= end);

const isUnderRights = (reading: Reading, { segment }: Sentence): boolean =>
  segment.headingIds
    .slice(-2)
    .flatMap((id) => reading.sentences[id]!)
    .some(
      (heading) => hasHit(heading, 'right') || heading.tokens.some(({ lower }) => /^rights?$/.test(lower)),
    );

/**
 * The cues to quote, at most `most`: the best two, the best one for each group of people, then the next best. A
 * claim that holds for several places keeps a quote for each.
 */
export function pickCues(reading: Reading, ranked: Cue[], most: number): Cue[] {
  const scopes = new Set<string>();
  const firstOfScope = ranked.filter(({ sentence }) => {
    const key = scopeOf(reading, sentence).join(' ');
    return scopes.has(key) ? false : scopes.add(key);
  });
  return [...new Set([...ranked.slice(0, 2), ...firstOfScope, ...ranked])].slice(0, most);
}
