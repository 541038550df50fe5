import type { Segment, Span, Warning } from '../model';
import { spanOf } from './evidence';
import { hitsOf, type Reading } from './reading';

/**
 * "[email protected]" is what Cloudflare leaves of an address; others write asterisks for a part of its name, which
 * has 64 characters at most (RFC 5321). Tried at the start of a word alone: a line of asterisks must not cost more.
 */
const MASKED = /\[email\s?protected\]|(?<!\S)\S{0,64}?\*{3}@\S+/giu;

/** What a reader must know of the text itself: lists that are missing, addresses that are masked, another language that prevails. */
export function findWarnings(reading: Reading): Warning[] {
  return [translation(reading), missingLists(reading.segments), maskedContacts(reading.segments)].filter(
    (each) => each !== null,
  );
}

function translation(reading: Reading): Warning | null {
  const evidence = reading.sentences.flat().flatMap((sentence) =>
    hitsOf(sentence, 'translation')
      .slice(0, 1)
      .map(() => spanOf(sentence.segment, sentence.start, sentence.end)),
  );
  if (!evidence.length) return null;
  return {
    id: 'translation-not-authoritative',
    message: 'The policy says that another language’s version prevails over this text.',
    evidence: evidence.slice(0, 3),
  };
}

/** A paragraph that ends in a colon and announces what does not follow: no list, no table, no lettered paragraph. */
function missingLists(segments: Segment[]): Warning | null {
  const led = new Set(segments.map((segment) => segment.lead));
  const evidence = segments
    .filter((segment) => segment.kind === 'paragraph' && /[:：]$/.test(segment.text) && !led.has(segment.id))
    .filter(
      (segment) =>
        segment.text.split(' ').length >= 4 &&
        !introduces(segment, segments[segment.id + 1], levelAbove(segments, segment)),
    )
    .map((segment) => lastSentence(segment));
  if (!evidence.length) return null;
  const missing =
    evidence.length === 1 ? 'A list is announced and does' : `${evidence.length} lists are announced and do`;
  return {
    id: 'list-missing',
    message: `${missing} not follow: the text may be incomplete.`,
    evidence,
  };
}

/** What follows belongs to the announcement where it is a list, a table, sections below it or a line that is no sentence. */
function introduces(segment: Segment, next: Segment | undefined, level: number): boolean {
  if (!next || next.part !== segment.part) return false;
  if (next.kind === 'heading') return next.level > level;
  if (next.kind !== 'paragraph') return true;
  return next.text.length < 60 || (next.text.length < 200 && !/[.!?:]["”’)]?$/.test(next.text));
}

const levelAbove = (segments: Segment[], { headingIds }: Segment): number =>
  headingIds.length ? segments[headingIds.at(-1)!]!.level : 0;

function lastSentence(segment: Segment): Span {
  const last = segment.sentences.at(-1) ?? { start: 0, end: segment.text.length };
  return spanOf(segment, last.start, last.end);
}

function maskedContacts(segments: Segment[]): Warning | null {
  const evidence = segments.flatMap((segment) =>
    [...segment.text.matchAll(MASKED)].map((match) =>
      spanOf(segment, match.index, match.index + match[0].length),
    ),
  );
  if (!evidence.length) return null;
  const count = evidence.length === 1 ? 'One address is' : `${evidence.length} addresses are`;
  return {
    id: 'masked-contact',
    message: `${count} masked in this text; the page itself may show them.`,
    evidence,
  };
}
