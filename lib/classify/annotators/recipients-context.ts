import type { Hit } from '../../knowledge/match';
import type { Range } from '../../model';
import { brokenOffBefore } from '../broken-off';
import { governs, turnsBetween } from '../frame';
import { leadsOf } from '../place';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';
import { cellsOfSources, namesSources } from './recipients-source';

/** Where the words that hand data over stand, nearest first; "loose": in the sentence, but not bearing on the place. */
export type Where = 'own' | 'lead' | 'header' | 'heading' | 'loose';

/** What the surroundings of a sentence do with data. */
export interface Surroundings {
  sentence: Sentence;
  /** words by which data is handed over, in the sentence itself */
  shares: Hit[];
  /** words by which outsiders act on data, in the sentence itself */
  outsiders: Hit[];
  /** what its lead-in, column or heading does; null: nothing of the kind */
  inherited: { where: 'lead' | 'header' | 'heading'; denied: Hit | null } | null;
  /** the negator with which its lead-in breaks off ("We do not:") */
  brokenOff: Hit | null;
  /** a heading above it is about handing over */
  section: boolean;
  /** whom the nearest heading names */
  headed: ReadonlySet<string>;
  /** it only speaks of others: their policies, links to them, rights against them */
  aside: boolean;
  /** its lead-in or heading says that data comes from what it names */
  source: boolean;
  /** the cells of its row that name where data comes from */
  sourceCells: Range[];
}

const MOST_LEADS = 4;
/** No honest sentence has more places of a kind; what has is read so far and no further. */
export const MOST = 80;
/** How far after the words that hand data over a recipient may stand: lists are long. */
const LIST_REACH = 120;
/** How far from the words that tell what outsiders do. */
const NEAR = 12;

export function surroundingsOf(reading: Reading, sentence: Sentence): Surroundings {
  const under = (lexicon: string): boolean =>
    sentence.segment.headingIds.some((id) => hasHit(reading.sentences[id]![0]!, lexicon));
  const nearest = sentence.segment.headingIds.slice(-1).flatMap((id) => reading.sentences[id]!);
  return {
    sentence,
    shares: hitsOf(sentence, 'recipient-share').slice(0, MOST),
    outsiders: hitsOf(sentence, 'recipient-outsider').slice(0, MOST),
    inherited: inherited(reading, sentence),
    brokenOff: brokenOffBefore(reading, sentence),
    section: under('recipient-share'),
    headed: new Set(nearest.flatMap(({ hits }) => hits.map(({ entry }) => entry.id))),
    aside: hasHit(sentence, 'recipient-aside'),
    source: namesSources(reading, sentence),
    sourceCells: cellsOfSources(reading, sentence.segment),
  };
}

/** Where it is said that data goes to, or is gathered by, what stands at `hit`. */
export function sharingAt(
  { sentence, shares, outsiders, inherited }: Surroundings,
  hit: Hit,
  givenOnly = false,
): Where | null {
  if (shares.some((act) => reaches(sentence, act, hit))) return 'own';
  if (!givenOnly && outsiders.some((act) => touches(act, hit))) return 'own';
  if (inherited) return inherited.where;
  return shares.length || outsiders.length ? 'loose' : null;
}

function reaches(sentence: Sentence, act: Hit, hit: Hit): boolean {
  if (act.from > hit.from || hit.from - act.to > LIST_REACH) return hit.from <= act.from && act.from < hit.to;
  return !doneBy(sentence, act, hit);
}

/** "information disclosed by us and our subsidiaries": what follows "by" does it and gets nothing. */
function doneBy({ tokens }: Sentence, act: Hit, hit: Hit): boolean {
  const between = tokens.slice(act.to, hit.from).map((token) => token.lower);
  const by =
    act.to > 0 && tokens[act.to - 1]!.lower === 'by' && between.includes('and')
      ? 0
      : between.lastIndexOf('by');
  return by >= 0 && by < 4 && !between.slice(by).some((word) => word === 'to' || word === 'with');
}

const touches = (act: Hit, hit: Hit): boolean =>
  hit.from < act.to ? act.from - hit.to <= NEAR : hit.from - act.to <= 2 * NEAR;

function inherited(reading: Reading, { segment }: Sentence): Surroundings['inherited'] {
  for (const lead of leadsOf(reading, segment, MOST_LEADS)) {
    const last = reading.sentences[lead]!.at(-1);
    if (last && sharesIn(last)) return { where: 'lead', denied: denialIn(last) };
  }
  if (segment.headerRow !== null && reading.sentences[segment.headerRow]!.some(sharesIn))
    return { where: 'header', denied: null };
  const heading = segment.headingIds.findLast((id) => reading.sentences[id]!.some(announces));
  if (heading === undefined) return null;
  const hung = segment.kind === 'list-item' && segment.lead === null && heading === segment.headingIds.at(-1);
  return {
    where: hung ? 'lead' : 'heading',
    denied: hung ? denialIn(reading.sentences[heading]!.at(-1)!) : null,
  };
}

const sharesIn = (sentence: Sentence): boolean =>
  sentence.hits.some(
    ({ entry }) => entry.lexicon === 'recipient-share' || entry.lexicon === 'recipient-outsider',
  );

const announces = (heading: Sentence): boolean => sharesIn(heading) || hasHit(heading, 'recipient-heading');

/** The negator that turns the sentence's handing over round at its end, where nothing is let through after it. */
function denialIn(sentence: Sentence): Hit | null {
  const act = hitsOf(sentence, 'recipient-share').at(-1);
  if (!act) return null;
  const negator = negatorOf(sentence, act);
  return negator && !letThrough(sentence, negator, Infinity) ? negator : null;
}

const negatorOf = (sentence: Sentence, act: Hit): Hit | null =>
  hitsOf(sentence, 'negation').findLast((negator) => governs(sentence, negator, act)) ?? null;

const letThrough = (sentence: Sentence, negator: Hit, before: number): boolean =>
  hitsOf(sentence, 'recipient-unless').some(({ from }) => from >= negator.from && from < before);

/** The negator that denies the recipient named at `hit`; null where it is let through ("except with our affiliates"). */
export function denialOf(surroundings: Surroundings, hit: Hit): Hit | null {
  const { sentence, shares, outsiders, inherited, brokenOff } = surroundings;
  const acts = [...shares, ...outsiders].sort((a, b) => a.from - b.from);
  const act = acts.findLast((each) => each.from <= hit.from) ?? acts[0];
  if (!act) return inherited?.denied ?? absenceOf(sentence, hit);
  if (brokenOff && act.from <= 1) return brokenOff;
  const negator = negatorOf(sentence, act);
  if (!negator || (negator.from > hit.from && act.from < hit.from)) return null;
  if (isExcepted(sentence, hit)) return null;
  if (letThrough(sentence, negator, hit.from) || turnsBetween(sentence, Math.min(act.to, hit.from), hit.from))
    return null;
  return negator;
}

/**
 * "We do not use social plug-ins", "is not publicly visible": nothing is handed over to be denied, but what stands there
 * is. "Without them we could not", "no vendor may use it" and "none except" say nothing of who is there.
 */
function absenceOf(sentence: Sentence, hit: Hit): Hit | null {
  if (hasHit(sentence, 'recipient-unless')) return null;
  const isWithin = ({ from, to }: Hit): boolean =>
    from >= hit.from && to < hit.to && hit.to - to <= ABSENCE_REACH;
  const denies = (negator: Hit): boolean =>
    negator.from > 0 &&
    sentence.tokens[negator.from]!.lower !== 'without' &&
    (isWithin(negator) || governs(sentence, negator, hit, ABSENCE_REACH));
  return hitsOf(sentence, 'negation').findLast(denies) ?? null;
}

/** Whether no words of handing over stand by, so that a negator can only say that somebody is not there. */
export const isAbsence = ({ shares, outsiders, inherited }: Surroundings): boolean =>
  shares.length === 0 && outsiders.length === 0 && !inherited?.denied;

/** How far behind its negator what is not there may stand. */
const ABSENCE_REACH = 4;

/** "We are not responsible for", "you may not": whether the word that denies denies another thing than the handing over. */
export const deniesElse = (sentence: Sentence, negator: Hit): boolean =>
  hitsOf(sentence, 'undenied').some(({ from, to }) => from <= negator.from && negator.to <= to);

/** "Except in the case of a merger, your data will not be given away": let through before it is denied. */
const isExcepted = (sentence: Sentence, hit: Hit): boolean =>
  /^(?:except|unless|apart|aside)$/.test(sentence.tokens[0]!.lower) && hit.from <= EXCEPTED;

/** How many words in the thing let through is named. */
const EXCEPTED = 6;

/** Words that only look like a recipient: "publicly available sources". */
export const isSomethingElse = (sentence: Sentence, hit: Hit): boolean =>
  hitsOf(sentence, 'recipient-none').some((none) => none.from < hit.to && none.to >= hit.to);
