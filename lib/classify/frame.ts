import type { Hit } from '../knowledge/match';
import { leadsOf } from './place';
import { hitsOf, type Reading, type Sentence } from './reading';

/** What is done with data, as far as a sentence, its lead-in or its heading says it. */
export type ActId = 'collect' | 'provide' | 'share' | 'sell' | 'use';

export interface Act {
  id: ActId;
  hit: Hit;
  /** the word that turns it round ("not"), or null */
  negator: Hit | null;
  sentence: Sentence;
}

/** Where an act stands relative to the words it governs. */
export type FrameSource = 'own' | 'lead' | 'header' | 'heading';

export interface Frame {
  act: Act;
  source: FrameSource;
}

/** How far before its verb a negator may stand ("not knowingly or intentionally collect, store or share"). */
const NEGATION_REACH = 9;
/** How many lists, each within the next, an item inherits from. */
const MOST_LEADS = 4;

export function actsOf(sentence: Sentence): Act[] {
  const negators = hitsOf(sentence, 'negation');
  return hitsOf(sentence, 'act').map((hit) => ({
    id: hit.entry.id as ActId,
    hit,
    negator: negators.findLast((negator) => governs(sentence, negator, hit)) ?? null,
    sentence,
  }));
}

/** Whether a negator's clause still runs at `hit`: nothing between them begins another statement. */
export function governs(sentence: Sentence, negator: Hit, hit: Hit, reach = NEGATION_REACH): boolean {
  if (negator.from >= hit.from || hit.from - negator.to > reach) return false;
  return !turnsBetween(sentence, negator.to, hit.from) && !isContrast(sentence, negator, hit);
}

/** "Our provider, not Acme, collects" and "for people, not robots, we use": what is set apart is not done. */
const isContrast = (sentence: Sentence, { from, to }: Hit, hit: Hit): boolean =>
  sentence.tokens[from]!.lower === 'not' &&
  isSetApart(sentence, from) &&
  sentence.tokens.slice(to, hit.from + 1).some((_, at) => isSetApart(sentence, to + at));

/** Whether a comma, a dash, a bracket or nothing stands before a token. */
const isSetApart = ({ tokens, segment }: Sentence, at: number): boolean =>
  at === 0 || /[,(\u2013\u2014]|\s-\s/.test(segment.text.slice(tokens[at - 1]!.end, tokens[at]!.start));

/** Whether between two tokens the sentence turns: "but", one of the marks, "and we", ... */
export function turnsBetween(sentence: Sentence, from: number, to: number, marks = /[;:]/): boolean {
  const { tokens, segment } = sentence;
  if (hitsOf(sentence, 'turn').some((turn) => turn.from >= from && turn.from < to)) return true;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    const before = at > 0 ? segment.text.slice(tokens[at - 1]!.end, token.start) : '';
    if (at > from && marks.test(before)) return true;
    if (
      /^(?:we|you)(?:$|')/.test(token.lower) &&
      at > from &&
      (tokens[at - 1]!.lower === 'and' || (token.before === 'mark' && !/^\)\s*$/.test(before)))
    )
      return true;
  }
  return false;
}

/**
 * The act that governs a place in a sentence: the nearest before it in the same statement, else the nearest
 * after it (passive voice), else what the lead-in says, else the column header, else the nearest heading.
 */
export function frameAt(reading: Reading, sentence: Sentence, token: number): Frame | null {
  const acts = actsOf(sentence);
  const before = acts.findLast((act) => act.hit.from < token && !turnsBetween(sentence, act.hit.to, token));
  if (before) return { act: before, source: 'own' };
  const after = acts.find((act) => act.hit.from >= token);
  if (after) return { act: after, source: 'own' };
  return inheritedFrame(reading, sentence);
}

/** What a sentence inherits: "We do not collect:" turns its items round, "We may share with:" makes them recipients. */
export function inheritedFrame(reading: Reading, sentence: Sentence): Frame | null {
  const { segment } = sentence;
  for (const lead of leadsOf(reading, segment, MOST_LEADS)) {
    const act = lastAct(reading.sentences[lead]!);
    if (act) return { act, source: 'lead' };
  }
  const act = headerAct(reading, sentence);
  if (act) return { act, source: 'header' };
  const nearest = segment.headingIds.findLast((id) => lastAct(reading.sentences[id]!) !== null);
  if (nearest === undefined) return null;
  return { act: lastAct(reading.sentences[nearest]!)!, source: 'heading' };
}

/** What the header of the sentence's own column says, else that of the columns before it. */
function headerAct(reading: Reading, { segment, start }: Sentence): Act | null {
  if (segment.headerRow === null) return null;
  const cells = reading.segments[segment.headerRow]!.cells;
  const column = segment.cells.findLastIndex((cell) => cell.start <= start);
  const end = cells[column]?.end ?? Infinity;
  const acts = reading.sentences[segment.headerRow]!.filter((each) => each.start < end).flatMap(actsOf);
  return acts.at(-1) ?? null;
}

function lastAct(sentences: Sentence[]): Act | null {
  const last = sentences.at(-1);
  if (!last) return null;
  const acts = actsOf(last);
  return acts.findLast((act) => act.negator) ?? acts.at(-1) ?? null;
}

const CONDITIONS = new Set(['if', 'unless', 'until', 'where']);

/** How far behind its "if" a condition may still run, with no mark between. */
const CONDITION_REACH = 12;

/** "If we do not collect your name" refuses nothing: the hit stands shortly behind an "if", or in one clause with it. */
export const isConditional = (sentence: Sentence, { from }: Hit): boolean => {
  const shortly = sentence.tokens.slice(Math.max(0, from - 4), from);
  return shortly.some(({ lower }) => CONDITIONS.has(lower)) || isBehindIf(sentence, from, CONDITION_REACH);
};

/** Whether an "if" stands at most so many words before a token, with no mark between. */
export function isBehindIf({ tokens }: Sentence, token: number, reach: number): boolean {
  const near = Math.max(0, token - reach);
  const at = tokens.slice(near, token).findLastIndex(({ lower }) => lower === 'if');
  return at >= 0 && tokens.slice(near + at + 1, token + 1).every(({ before }) => before === 'space');
}
