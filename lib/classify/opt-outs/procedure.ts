import type { Segment } from '../../model';
import { hasHit, type Reading, type Sentence } from '../reading';
import { hasPostalAddress } from './postal-address';

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
  const procedures = section.filter((each) => each !== sentence && isProcedure(each));
  const procedure = procedures.find(reachable) ?? procedures[0] ?? anywhere(reading, sentence);
  const steps = procedure ? [procedure, ...items(reading, procedure)] : [];
  const follows = steps.filter((each) => !explainsOnly(each));
  const elsewhere = procedure && hasHit(procedure, 'opt-out-procedure', 'elsewhere');
  if (follows.some(reachable) || !(elsewhere || objects(sentence)))
    return { sentences: follows, pointedTo: false, contact: false };
  return { sentences: [...follows, ...contactDetails(reading)], pointedTo: false, contact: !elsewhere };
}

/** The sentence that says how rights are used, whichever section it stands in; for a right given without an "if". */
function anywhere(reading: Reading, sentence: Sentence): Sentence | undefined {
  const given = [sentence, ...leadOf(reading, sentence)].some(namesRight);
  if (!given || sentence.tokens.some(({ lower }) => lower === 'if')) return undefined;
  return reading.sentences.flat().find((each) => reachable(each) && namesRight(each) && isProcedure(each));
}

/** A right to object to messages or profiling is used by writing to the company, even where nobody says so. */
const objects = (sentence: Sentence): boolean =>
  sentence.tokens.some(({ lower }) => OBJECTING.has(lower)) &&
  (hasHit(sentence, 'opt-out-target-marketing') || hasHit(sentence, 'opt-out-target-profiling'));
const OBJECTING = new Set(['object', 'objection', 'oppose', 'prohibit', 'withdraw']);

const isProcedure = (sentence: Sentence): boolean =>
  hasHit(sentence, 'opt-out-procedure', 'request') &&
  hasChannel(sentence) &&
  !explainsOnly(sentence) &&
  !asksOtherwise(sentence);

/** "To submit a request to know or to delete, …" is meant for these and no others. */
function asksOtherwise({ segment, start, end }: Sentence): boolean {
  const text = segment.text.slice(start, end);
  return OTHER_REQUESTS.test(text) && !ALL_REQUESTS.test(text);
}

const OTHER_REQUESTS = /\brequests? to (?:know|access|delete|correct)\b/i;
const ALL_REQUESTS = /\b(?:opt|object|limit|any of|these (?:rights|choices)|such rights)\b/i;

const speaksOfRight = (reading: Reading, sentence: Sentence): boolean =>
  [sentence, ...introducing(reading, sentence.segment)].some(namesRight);

const namesRight = ({ tokens }: Sentence): boolean =>
  tokens.some(({ lower }) => lower === 'right' || lower === 'rights' || lower === 'entitled');

const leadOf = (reading: Reading, { segment }: Pick<Sentence, 'segment'>): Sentence[] =>
  segment.lead === null ? [] : reading.sentences[segment.lead]!;

function introducing(reading: Reading, segment: Segment): Sentence[] {
  return [
    ...leadOf(reading, { segment }),
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

const items = (reading: Reading, { segment }: Sentence): Sentence[] =>
  reading.segments
    .slice(segment.id + 1, segment.id + 8)
    .filter((each) => each.lead === segment.id)
    .flatMap(({ id }) => reading.sentences[id]!);

const CHANNELS = ['email', 'phone', 'postal-mail', 'web-page', 'contact'].map((id) => `opt-out-method-${id}`);
const hasChannel = (sentence: Sentence): boolean =>
  reachable(sentence) || sentence.hits.some((hit) => CHANNELS.includes(hit.entry.lexicon));

const reachable = ({ segment, start, end }: Sentence): boolean =>
  segment.links.some((link) => link.start < end && link.end > start);

/** Addresses under a heading that speaks of contact, run-in headings too; the last such section first. */
function contactDetails(reading: Reading): Sentence[] {
  const openings = reading.segments.filter(opensContact);
  for (const opening of openings.reverse()) {
    const section = reading.segments
      .slice(opening.id, opening.id + SECTION)
      .filter(
        ({ id, headingIds }) =>
          id === opening.id || headingIds.includes(opening.id) || opening.kind !== 'heading',
      );
    const sentences = section
      .flatMap(({ id }) => reading.sentences[id]!)
      .filter((each) => addressed(each) && !explainsOnly(each) && !leadOf(reading, each).some(explainsOnly));
    if (sentences.some(reachable)) return sentences.slice(0, LINES);
  }
  return [];
}

/** An address to write to or to call; pages linked beside it are seldom for requests. */
const addressed = (sentence: Sentence): boolean =>
  hasPostalAddress(sentence) ||
  LETTERS.some((id) => hasHit(sentence, id)) ||
  sentence.segment.links.some(
    (link) =>
      link.start < sentence.end &&
      link.end > sentence.start &&
      (/^(?:mailto|tel):/i.test(link.href) || hasHit(sentence, 'opt-out-method-web-page')),
  );

const LETTERS = ['email', 'phone', 'postal-mail'].map((id) => `opt-out-method-${id}`);
/** Lines of contact details that belong together. */
const LINES = 6;

/** A heading, a heading run into its paragraph, or a line that announces addresses ("Our contact information:"). */
function opensContact({ kind, runIn, text }: Segment): boolean {
  if (kind === 'heading' || /:$/.test(text)) return speaksOfContact(text);
  return runIn !== null && speaksOfContact(text.slice(0, runIn.end));
}

const speaksOfContact = (text: string): boolean =>
  text.length < OPENING && (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => CONTACT.has(word));

/** Longer lines say more than where to write. */
const OPENING = 200;
const CONTACT = new Set([
  'contact',
  'contacting',
  'contacts',
  'questions',
  'question',
  'queries',
  'inquiries',
]);
const explainsOnly = (sentence: Sentence): boolean => hasHit(sentence, 'opt-out-procedure', 'authority');
