import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';
import { cuesOf } from './cues';
import { ownTargets } from './targets';

/** Items of a list that an offer may open ("… by visiting these links:"). */
const ITEMS = 12;

/** All sentences in which a choice is told: its own, the one that goes on, those listed under it or leading to it. */
export const toldIn = (reading: Reading, sentence: Sentence): Sentence[] => [
  sentence,
  ...continuation(reading, sentence),
  ...ledItems(reading, sentence),
  ...leadingWay(reading, sentence),
];

/** "By writing to a@example.org you can:", the sentence that opens the list in which the choice is an item. */
function leadingWay(reading: Reading, { segment }: Sentence): Sentence[] {
  const lead = segment.lead === null ? undefined : reading.sentences[segment.lead]!.at(-1);
  return lead && BY.test(textOf(lead)) ? [lead] : [];
}

/** A way that the reader takes; a list of rights may stand under "contact us to", which says little of each. */
const BY =
  /\bby (?:send|e-?mail|writ|mail|visit|contact|call|log|us|chang|adjust|click|go|follow|complet|submit)\w*\b|\b(?:use|using|through|via|in|from) (?:your|our|the) [^.]{0,60}\b(?:settings|controls|preferences|account|dashboard)\b/i;

function continuation(reading: Reading, sentence: Sentence): Sentence[] {
  const [next = paragraphBehind(reading, sentence), second] = reading.sentences[sentence.segment.id]!.slice(
    sentence.index + 1,
  );
  if (!next || !goesOn(next)) return [];
  if (LEARN_MORE.test(textOf(next))) return [next];
  if (hitsOf(next, 'opt-out-continues').some((hit) => hit.from <= 1)) return [next];
  // "… please let us know. If you have questions … The contact for these is …": the address comes late
  return [next, second].filter((each) => each && asksForWord(sentence) && hasAddress(each)) as Sentence[];
}

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

/** Whether a sentence begins no choice of its own; "to change your settings, go to …" says of what nothing. */
function goesOn(next: Sentence): boolean {
  const { choices } = cuesOf(next);
  if (choices.every((hit) => NAMES.has(hit.entry.id))) return true;
  return choices.every((hit) => hit.entry.id === 'manage') && !ownTargets(next, choices).length;
}

/** Names of links and pages, which a sentence that goes on may say without beginning another choice. */
const NAMES = new Set(['privacy-choices', 'do-not-sell']);

/** A sentence that is nothing but the name of a link. */
const LEARN_MORE = /^(?:learn|read|find out) (?:more|how)(?: here)?[.!]?$/i;

const textOf = ({ segment, start, end }: Sentence): string => segment.text.slice(start, end).trim();

const asksForWord = (sentence: Sentence): boolean => hasHit(sentence, 'opt-out-method-contact');

const hasAddress = ({ segment, start, end }: Sentence): boolean =>
  segment.links.some((link) => link.start < end && link.end > start && /^mailto:/i.test(link.href));

/** How a list begins that says what to do. */
const STEPS = /\b(?:steps|methods|ways|by|following|instructions)\b[^.]*:\s*$/i;
const LEAD = 120;

function ledItems(reading: Reading, { segment, end }: Sentence): Sentence[] {
  if (end < segment.text.trimEnd().length) return [];
  const steps = STEPS.test(segment.text.slice(-LEAD));
  return reading.segments
    .slice(segment.id + 1, segment.id + ITEMS)
    .filter((each) => each.lead === segment.id)
    .flatMap(({ id }) => reading.sentences[id]!)
    .filter((each) => (steps || each.segment.links.length > 0) && !cuesOf(each).choices.length);
}
