import type { Cue } from './cue';
import type { Ranking } from './rankings/ranking';
import { fullness, isLinked, isScant, isWhole, topicOf } from './place';
import { hasHit, hitsOf, type Reading, type Sentence } from './reading';
import { scopeOf } from './scope';

/**
 * Words of grammar that open a sentence. In a lexicon they would hit in every other sentence, and each id there is one
 * more thing that the trained models count.
 */
const OURS = /^(?:we|our)$/;
const CONDITIONAL = /^(?:if|when|where)$/;

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
    ranking.surely * weight +
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
    (isScant(evidence.quote) ? ranking.label : 0) +
    (evidence.quote.endsWith(':') ? ranking.colon : 0) +
    (hasHit(sentence, 'setting', 'aside') ? ranking.aside : 0) +
    ranking.length * fullness(evidence.quote) +
    (hasHit(sentence, 'negation') ? ranking.negated : 0) +
    (OURS.test(tokens[0]!.lower) ? ranking.ours : 0) +
    (CONDITIONAL.test(tokens[0]!.lower) ? ranking.conditional : 0) +
    (ranking.linked && isLinked(sentence) ? ranking.linked : 0) +
    (ranking.rights && isUnderRights(reading, sentence) ? ranking.rights : 0) +
    (ranking.topic ? ranking.topical * topicOf(segment, ranking.topic) : 0) +
    (isWhole(evidence.quote) ? ranking.whole : 0) +
    (ranking.grants && hasHit(sentence, 'setting', 'rights') ? ranking.grants : 0) +
    ranking.index * Math.min(6, index) +
    (hitsOf(sentence, 'goes-on').some(({ from }) => from === 0) ? ranking.goesOn : 0)
  );
}

const isUnderRights = (reading: Reading, { segment }: Sentence): boolean =>
  segment.headingIds
    .slice(-2)
    .flatMap((id) => reading.sentences[id]!)
    .some(
      (heading) => hasHit(heading, 'right') || heading.tokens.some(({ lower }) => /^rights?$/.test(lower)),
    );

/**
 * The cues to quote, at most `most`: the best two that are worded differently, the best one for each group of people,
 * then the next best. A claim that holds for several places keeps a quote for each.
 */
export function pickCues(reading: Reading, ranked: Cue[], most: number): Cue[] {
  const scopes = new Set<string>();
  const firstOfScope = ranked.filter(({ sentence }) => {
    const key = scopeOf(reading, sentence).join(' ');
    return scopes.has(key) ? false : scopes.add(key);
  });
  const other = ranked.find(({ evidence }) => evidence.quote !== ranked[0]!.evidence.quote);
  const best = [...ranked.slice(0, 1), ...(other ? [other] : [])];
  return [...new Set([...best, ...firstOfScope, ...ranked])].slice(0, most);
}
