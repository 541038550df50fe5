import type { Segment } from '../../model';
import { leadSentences } from '../place';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';
import { contactDetails, explainsOnly, isReachable } from './contact-details';
import { asksOtherwise, requestSays } from './other-requests';

/** How far behind a right the sentence may stand that says how to use it, in segments. */
const SECTION = 24;

export interface Procedure {
  /** empty where there is none */
  sentences: Sentence[];
  /** whether the choice's own sentence points there */
  pointedTo: boolean;
  /** whether these are the company's contact details, not a procedure */
  contact: boolean;
}

/**
 * The sentences that say how a choice is made which its own sentences (first among `told`) merely name: the
 * contact details that they point to, or, of a right, the request procedure of its section.
 */
export function procedureFor(reading: Reading, told: Sentence[]): Procedure {
  const sentence = told[0]!;
  if (told.some((each) => hasHit(each, 'opt-out-procedure', 'elsewhere')))
    return { sentences: contactDetails(reading), pointedTo: true, contact: true };
  const pointed = told.some((each) => hasHit(each, 'opt-out-procedure', 'reference'));
  if (pointed || !speaksOfRight(reading, sentence))
    return { sentences: [], pointedTo: false, contact: false };
  const section = [...sectionOf(reading, sentence.segment, 1), ...sectionOf(reading, sentence.segment, 2)];
  const procedures = section.filter((each) => each !== sentence && isProcedure(reading, each));
  const procedure =
    procedures.find((each) => isReachable(each) || items(reading, each).some(isReachable)) ??
    procedures[0] ??
    anywhere(reading, sentence);
  const ways = procedure ? [procedure, ...further(reading, procedure)] : [];
  const steps = ways.flatMap((each) => [each, ...items(reading, each)]);
  const follows = steps.filter((each) => !explainsOnly(each));
  const elsewhere = procedure && hasHit(procedure, 'opt-out-procedure', 'elsewhere');
  if (follows.some(isReachable) || !(elsewhere || objects(sentence)))
    return { sentences: follows, pointedTo: false, contact: false };
  return { sentences: [...follows, ...contactDetails(reading)], pointedTo: false, contact: !elsewhere };
}

/** The sentence that says how rights are used, whichever section it stands in; for a right given without an "if". */
function anywhere(reading: Reading, sentence: Sentence): Sentence | undefined {
  const given = [sentence, ...leadSentences(reading, sentence.segment)].some(namesRight);
  if (!given || sentence.tokens.some(({ lower }) => lower === 'if')) return undefined;
  return reading.sentences
    .flat()
    .find((each) => isReachable(each) && namesRight(each) && isProcedure(reading, each));
}

/** A right to object to messages or profiling is used by writing to the company, even where nobody says so. */
const objects = (sentence: Sentence): boolean =>
  requestSays(sentence, 'objecting') &&
  (hasHit(sentence, 'opt-out-target-marketing') || hasHit(sentence, 'opt-out-target-profiling'));

const isProcedure = (reading: Reading, sentence: Sentence): boolean =>
  hasHit(sentence, 'opt-out-procedure', 'request') &&
  (hasChannel(sentence) || (opensList(sentence) && items(reading, sentence).some(hasChannel))) &&
  !explainsOnly(sentence) &&
  !asksOtherwise(reading, sentence);

const speaksOfRight = (reading: Reading, sentence: Sentence): boolean =>
  [sentence, ...introducing(reading, sentence.segment)].some(namesRight);

const namesRight = (sentence: Sentence): boolean => requestSays(sentence, 'right', 'those-rights');

function introducing(reading: Reading, segment: Segment): Sentence[] {
  return [
    ...leadSentences(reading, segment),
    ...segment.headingIds.slice(-2).flatMap((id) => reading.sentences[id]!),
  ];
}

/** The sentences behind a segment under its heading of that depth from the inside, then those before it. */
function sectionOf(reading: Reading, segment: Segment, depth: number): Sentence[] {
  const heading = segment.headingIds.at(-depth);
  if (heading === undefined) return [];
  const same = ({ kind, headingIds }: Segment): boolean => kind !== 'heading' && headingIds.includes(heading);
  const behind = reading.segments.slice(segment.id, segment.id + SECTION).filter(same);
  const before =
    depth === 1 ? reading.segments.slice(Math.max(0, segment.id - SECTION), segment.id).filter(same) : [];
  return [...behind, ...before].flatMap(({ id }) => reading.sentences[id]!);
}

/**
 * The list that a procedure opens, with those that its items open ("using the form of your brand: …"), or lines that
 * each name a channel ("By post: …"); a table of the company's agents by country is none.
 */
function items(reading: Reading, { segment }: Sentence): Sentence[] {
  const behind = reading.segments.slice(segment.id + 1, segment.id + ITEMS);
  const opening = new Set([segment.id]);
  for (const { id, lead, kind } of behind)
    if (lead !== null && opening.has(lead) && kind !== 'table-row') opening.add(id);
  const listed = behind.filter(({ id }) => opening.has(id));
  const all = listed.length ? listed : channelLines(reading, segment, behind);
  return all.flatMap(({ id }) => reading.sentences[id]!);
}

const ITEMS = 8;

function channelLines(reading: Reading, { text, headingIds }: Segment, behind: Segment[]): Segment[] {
  if (!text.trimEnd().endsWith(':')) return [];
  const last = behind.findIndex(
    ({ id, kind, headingIds: own }) =>
      kind !== 'paragraph' || own.at(-1) !== headingIds.at(-1) || !namesChannel(reading.sentences[id]![0]),
  );
  return behind.slice(0, last < 0 ? behind.length : last);
}

/** "By post: …", "Email us at …": the line begins with its channel. */
const namesChannel = (sentence: Sentence | undefined): boolean =>
  sentence?.hits.some(({ entry, from }) => from <= 1 && CHANNELS.includes(entry.lexicon)) ?? false;

/** "You can also contact us by post at …": the sentences at once behind a procedure that add another way. */
function further(reading: Reading, { segment, index }: Sentence): Sentence[] {
  const next = reading.segments[segment.id + 1];
  const behind = [
    ...reading.sentences[segment.id]!.slice(index + 1, index + 1 + FURTHER),
    ...(next?.kind === 'paragraph' ? reading.sentences[next.id]!.slice(0, 1) : []),
  ];
  const last = behind.findIndex((each) => !adds(reading, each));
  return last < 0 ? behind : behind.slice(0, last);
}

const FURTHER = 2;

/** "You may submit a request by any of these methods:" */
const opensList = ({ segment, end }: Sentence): boolean =>
  segment.text.trimEnd().endsWith(':') && end >= segment.text.trimEnd().length;

const adds = (reading: Reading, sentence: Sentence): boolean =>
  hitsOf(sentence, 'opt-out-procedure').some(({ entry, from }) => entry.id === 'also' && from === 0) &&
  hasChannel(sentence) &&
  !explainsOnly(sentence) &&
  !asksOtherwise(reading, sentence);

const CHANNELS = ['email', 'phone', 'postal-mail', 'web-page', 'contact'].map((id) => `opt-out-method-${id}`);
const hasChannel = (sentence: Sentence): boolean =>
  isReachable(sentence) || sentence.hits.some((hit) => CHANNELS.includes(hit.entry.lexicon));
