import type { Hit } from '../../knowledge/match';
import type { Range, Segment } from '../../model';
import { hasHitBetween, hitsOf, type Reading, type Sentence } from '../reading';

/** How far before a name its "from" may stand: "from our affiliates, your employer (if it pays), or data brokers". */
const REACH = 40;

/** Whether what stands at `hit` is where data comes from ("we receive data from our partners"): no recipient by itself. */
export function isSource(sentence: Sentence, hit: Hit): boolean {
  const { tokens, hits } = sentence;
  if (givesUs(sentence, hit) || isReceivedFrom(sentence, hit)) return true;
  for (let at = hit.from; at >= Math.max(0, hit.from - REACH); at--) {
    const word = tokens[at]!.lower;
    if (word === 'from' || (word === 'through' && gathers(sentence, at)))
      return (
        gets(sentence, at) &&
        !hits.some((other) => handsOver(other) && other.start > tokens[at]!.start && other.start < hit.start)
      );
    if ((word === 'with' || word === 'to') && hits.some((other) => handsOver(other) && other.from < at))
      return false;
  }
  return false;
}

/** Where sources stand: a list of them, a section on them. */
export const namesSources = (reading: Reading, sentence: Sentence): boolean =>
  listsSources(reading, sentence) || isInSection(reading, sentence);

/** The cells of a row that stand below "Sources". */
export function cellsOfSources({ segments, sentences }: Reading, { cells, headerRow }: Segment): Range[] {
  if (headerRow === null) return [];
  const headers = segments[headerRow]!.cells;
  const isOf = (header: Range | undefined) =>
    header !== undefined &&
    sentences[headerRow]!.some(
      (each) => each.start < header.end && each.end > header.start && isOfSources(within(each, header)),
    );
  return cells.filter((_cell, column) => isOf(headers[column]));
}

const within = ({ tokens, hits }: Sentence, { start, end }: Range): Pick<Sentence, 'tokens' | 'hits'> => ({
  tokens: tokens.filter((token) => token.start >= start && token.end <= end),
  hits: hits.filter((hit) => hit.start >= start && hit.end <= end),
});

/** Below a heading such as "Sources of personal data". */
const isInSection = ({ sentences }: Reading, { segment }: Sentence): boolean =>
  segment.kind !== 'heading' &&
  segment.headingIds.length > 0 &&
  sentences[segment.headingIds.at(-1)!]!.every(isOfSources);

const isOfSources = ({ tokens, hits }: Pick<Sentence, 'tokens' | 'hits'>): boolean =>
  tokens.some(({ lower }) => lower === 'source' || lower === 'sources') && !hits.some(handsOver);

/** A list of sources: "We collect information from:", "Information comes from the following sources:". */
function listsSources({ segments, sentences }: Reading, { segment }: Sentence): boolean {
  const lead =
    segment.kind === 'list-item' && segment.lead !== null ? sentences[segment.lead]!.at(-1) : undefined;
  if (!lead || !segments[segment.lead!]!.text.trimEnd().endsWith(':')) return false;
  const from = lead.tokens.findLastIndex(({ lower }) => lower === 'from');
  return (
    from >= 0 &&
    !/^your?$/.test(lead.tokens[from + 1]?.lower ?? '') &&
    lead.tokens.length - from <= NAMED_AFTER &&
    gets(lead, from) &&
    !lead.hits.some((hit) => handsOver(hit) && hit.start > lead.tokens[from]!.start)
  );
}

/** How many words a lead-in goes on after its "from": "from the following categories of sources". */
const NAMED_AFTER = 7;

/** "Social networks may provide us with information", "partners who give data to us" */
function givesUs(sentence: Sentence, { to }: Hit): boolean {
  const verb = hitsOf(sentence, 'recipient-source').find(
    ({ entry, from }) => entry.id === 'gives' && from >= to && from < to + GIVING_REACH,
  );
  if (!verb) return false;
  const words = sentence.tokens.slice(verb.to, verb.to + GIVEN_REACH).map(({ lower }) => lower);
  const us = words.indexOf('us');
  return us >= 0 && us < 5 && words.some((word) => word === 'information' || word === 'data');
}

/** "We work with third parties (partners, credit agencies) from whom we may receive information", "… receive it from them" */
function isReceivedFrom({ tokens, hits }: Sentence, hit: Hit): boolean {
  const from = tokens.findIndex(
    ({ lower }, at) =>
      at >= hit.to && lower === 'from' && /^(?:whom|them)$/.test(tokens[at + 1]?.lower ?? ''),
  );
  if (from < 0 || hits.some((other) => handsOver(other) && other.from < from)) return false;
  const them = tokens[from + 1]!.lower === 'them';
  const verb = them ? tokens.slice(hit.to, from) : tokens.slice(from + 2, from + 2 + RECEIVING_REACH);
  return verb.some(({ lower }) => lower === 'receive' || lower === 'obtain');
}

const RECEIVING_REACH = 5;

const GETTING_REACH = 8;
const GIVING_REACH = 5;
const GIVEN_REACH = 8;

/** "We collect information through partners", not "shared through partners"; a processor that it comes through has it. */
const gathers = (sentence: Sentence, at: number): boolean =>
  gets(sentence, at) &&
  !sentence.hits.some((hit) => handsOver(hit) && hit.from < at) &&
  !hitsOf(sentence, 'recipient-service-providers').some(({ from }) => from > at && from <= at + NEXT);

const NEXT = 3;

const handsOver = (hit: Hit): boolean => hit.entry.lexicon === 'recipient-share';

const gets = (sentence: Sentence, before: number): boolean =>
  hasHitBetween(sentence, 'recipient-source', 'gets', before - GETTING_REACH, before);
