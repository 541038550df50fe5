import type { Link, Segment } from '../../model';
import { leadSentences, linksIn } from '../place';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';
import { linkSays } from './link-text';
import { hasPostalAddress } from './postal-address';

/** How far behind its opening a section of contact details may go on, in segments. */
const SECTION = 24;

/** Addresses under a heading that speaks of contact, run-in headings too; the last such section first. */
export function contactDetails(reading: Reading): Sentence[] {
  const openings = reading.segments.filter((each) => opensContact(reading, each));
  for (const opening of openings.reverse()) {
    const section = reading.segments
      .slice(opening.id, opening.id + SECTION)
      .filter(
        ({ id, headingIds }) =>
          id === opening.id || headingIds.includes(opening.id) || opening.kind !== 'heading',
      );
    const sentences = section
      .flatMap(({ id }) => reading.sentences[id]!)
      .filter(
        (each) =>
          addressed(each) && !explainsOnly(each) && !leadSentences(reading, each.segment).some(explainsOnly),
      );
    if (sentences.some(isReachable)) return sentences.slice(0, LINES);
  }
  return onlyAddress(reading);
}

/** Where no section is for contact but the whole policy names one letter-box, the sentence that names it. */
function onlyAddress(reading: Reading): Sentence[] {
  const boxes = reading.segments.flatMap(({ links }) => links.filter(isLetterBox));
  if (new Set(boxes.map(({ href }) => href.toLowerCase())).size !== 1) return [];
  const naming = reading.sentences
    .flat()
    .find((each) => linksIn(each.segment, each).some(({ href }) => href === boxes[0]!.href));
  return naming && !explainsOnly(naming) ? [naming] : [];
}

export const isLetterBox = ({ href }: Pick<Link, 'href'>): boolean => /^mailto:/i.test(href);

/** An address to write to or to call; pages linked beside it are seldom for requests. */
const addressed = (sentence: Sentence): boolean =>
  hasPostalAddress(sentence) ||
  contactLinks(sentence).length > 0 ||
  LETTERS.some((id) => hasHit(sentence, id)) ||
  linksIn(sentence.segment, sentence).some(
    ({ href, start, end }) =>
      /^(?:mailto|tel):/i.test(href) ||
      hasHit(sentence, 'opt-out-method-web-page') ||
      linkSays(sentence.segment.text.slice(start, end), 'form'),
  );

/** Links that are the place to write to: "contact us [here]", "contact us at https://…". */
export const contactLinks = (sentence: Sentence): Link[] =>
  linksIn(sentence.segment, sentence).filter(({ start, end }) =>
    hitsOf(sentence, 'opt-out-method-contact').some(
      (hit) => (start >= hit.end && start < hit.end + BESIDE) || (start <= hit.start && end >= hit.end),
    ),
  );

/** Characters between the words and the link: " via our ". */
const BESIDE = 10;

const LETTERS = ['email', 'phone', 'postal-mail'].map((id) => `opt-out-method-${id}`);
/** Lines of contact details that belong together. */
const LINES = 6;

/** A heading, a heading run into its paragraph, or a line that announces addresses ("Our contact information:"). */
function opensContact(reading: Reading, { id, kind, runIn, text }: Segment): boolean {
  const end = kind === 'heading' || text.endsWith(':') ? text.length : (runIn?.end ?? 0);
  // longer lines say more than where to write
  if (end >= OPENING) return false;
  const hits = reading.sentences[id]!.flatMap((each) => hitsOf(each, 'opt-out-request'));
  return hits.some((hit) => hit.entry.id === 'contact' && hit.end <= end);
}

const OPENING = 200;

export const isReachable = (sentence: Sentence): boolean => linksIn(sentence.segment, sentence).length > 0;

/** Whether a sentence only tells of authorities and representatives, whose addresses are no way to opt out. */
export const explainsOnly = (sentence: Sentence): boolean =>
  hasHit(sentence, 'opt-out-procedure', 'authority');
