import type { Segment } from '../../model';
import { isLinked, leadSentences, linksIn } from '../place';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';
import { explainsOnly } from './contact-details';
import { cuesOf } from './cues';
import { isLinkLine } from './link-line';
import { warns } from './no-offer';
import { asksOtherwise } from './other-requests';
import { ownTargets } from './targets';

/** Items of a list that an offer may open ("… by visiting these links:"). */
const ITEMS = 12;

/** All sentences in which a choice is told: its own, those that go on, those listed under it or leading to it. */
export const toldIn = (reading: Reading, sentence: Sentence): Sentence[] => [
  sentence,
  ...continuation(reading, sentence),
  ...ledItems(reading, sentence),
  ...linesBelow(reading, sentence),
  ...leadingWay(reading, sentence),
];

/** "By writing to a@example.org you can:", the sentence that opens the list in which the choice is an item. */
function leadingWay(reading: Reading, { segment }: Sentence): Sentence[] {
  const lead = leadSentences(reading, segment).at(-1);
  return lead && ['by', 'through', 'for'].some((id) => hasHit(lead, 'opt-out-way', id)) ? [lead] : [];
}

function continuation(reading: Reading, sentence: Sentence): Sentence[] {
  const [next = paragraphBehind(reading, sentence), second] = reading.sentences[sentence.segment.id]!.slice(
    sentence.index + 1,
  );
  if (!next || !beginsNoChoice(next) || explainsOnly(next) || asksOtherwise(reading, next)) return [];
  // "Please note that cookies are needed for your account"
  if (warns(next) && !isLinked(next)) return [];
  if (isLinkName(next)) return [next];
  // "For more information on cookies": a paragraph of its own begins another matter
  const opening = opens(next);
  // "On phones of one maker, visit … On those of another, visit …"
  if (opening.includes('continues'))
    return [next, ...(second && isLinked(next) && leadsOn(second) ? [second] : [])];
  if (opening.length && next.segment === sentence.segment) return [next];
  // "… please let us know. If you have questions … The contact for these is …": the address comes late
  return [next, second].filter((each) => each && asksForWord(sentence) && hasAddress(each)) as Sentence[];
}

/** What the first words of a sentence say of how it goes on. */
const opens = (sentence: Sentence): string[] =>
  hitsOf(sentence, 'opt-out-continues')
    .filter((hit) => hit.from <= 1)
    .map(({ entry }) => entry.id);

/** A second sentence that goes on, to another link. */
const leadsOn = (sentence: Sentence): boolean =>
  opens(sentence).includes('continues') &&
  isLinked(sentence) &&
  beginsNoChoice(sentence) &&
  !explainsOnly(sentence);

/** "To complete the objection, follow this link: …" in a paragraph of its own. */
function paragraphBehind(reading: Reading, { segment }: Sentence): Sentence | undefined {
  const behind = reading.segments[segment.id + 1];
  const same =
    behind?.kind === 'paragraph' &&
    segment.kind === 'paragraph' &&
    behind.headingIds.at(-1) === segment.headingIds.at(-1);
  const first = same ? reading.sentences[behind.id]![0] : undefined;
  return first && behind!.links.some((link) => link.end <= first.end) ? first : undefined;
}

/** Whether a sentence begins no choice of its own, as the name of a link does not; "to change your settings, go to …" says of what nothing. */
function beginsNoChoice(next: Sentence): boolean {
  const { choices } = cuesOf(next);
  if (choices.every((hit) => hit.entry.props?.name)) return true;
  return choices.every((hit) => hit.entry.id === 'manage') && !ownTargets(next, choices).length;
}

/** A sentence that is nothing but the name of a link. */
const isLinkName = (sentence: Sentence): boolean =>
  hitsOf(sentence, 'opt-out-way').some(
    ({ entry, from, to }) => entry.id === 'more' && from === 0 && to === sentence.tokens.length,
  );

const asksForWord = (sentence: Sentence): boolean => hasHit(sentence, 'opt-out-method-contact');

const hasAddress = (sentence: Sentence): boolean =>
  linksIn(sentence.segment, sentence).some(({ href }) => /^mailto:/i.test(href));

function ledItems(reading: Reading, sentence: Sentence): Sentence[] {
  const { segment, end } = sentence;
  if (end < segment.text.trimEnd().length) return [];
  const steps = opensSteps(sentence);
  return reading.segments
    .slice(segment.id + 1, segment.id + ITEMS)
    .filter((each) => each.lead === segment.id)
    .flatMap(({ id }) => reading.sentences[id]!)
    .filter((each) => (steps || each.segment.links.length > 0) && !cuesOf(each).choices.length);
}

/** "… from the links below.", or a colon, and under it lines that are nothing but a link or a name with its address. */
function linesBelow(reading: Reading, sentence: Sentence): Sentence[] {
  const { segment, end } = sentence;
  const text = segment.text.trimEnd();
  if (end < text.length || !(text.endsWith(':') || hasHit(sentence, 'opt-out-way', 'below'))) return [];
  const behind = reading.segments.slice(segment.id + 1, segment.id + ITEMS);
  const last = behind.findIndex(
    (each) => !isLine(each) || each.headingIds.at(-1) !== segment.headingIds.at(-1),
  );
  return behind.slice(0, last < 0 ? behind.length : last).flatMap(({ id }) => reading.sentences[id]!);
}

const isLine = (segment: Segment): boolean =>
  segment.kind !== 'heading' && isLinkLine(segment, { start: 0, end: segment.text.length });

/** Whether the end of a sentence opens a list that says what to do. */
const opensSteps = (sentence: Sentence): boolean =>
  sentence.segment.text.trimEnd().endsWith(':') &&
  hitsOf(sentence, 'opt-out-way').some(
    ({ entry, start }) => (entry.id === 'steps' || entry.id === 'by') && start >= sentence.end - OPENING,
  );

const OPENING = 120;
