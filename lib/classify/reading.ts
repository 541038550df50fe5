import { tokenize, type Hit, type Matcher, type Token } from '../knowledge/match';
import type { Range, Segment } from '../model';
import { grouped } from '../model/grouped';

/** One sentence with everything the lexicons know of it. Offsets are UTF-16 units into the segment's text. */
export interface Sentence {
  segment: Segment;
  /** place among the segment's sentences */
  index: number;
  start: number;
  end: number;
  tokens: Token[];
  hits: Hit[];
  /** the same, by lexicon */
  byLexicon: ReadonlyMap<LexiconName, Hit[]>;
}

/** A whole document, read once: what every annotator draws from. */
export interface Reading {
  segments: Segment[];
  /** by segment id */
  sentences: Sentence[][];
  /** where the document stands, as far as that is known */
  address?: string | null;
}

export type LexiconName = string;

/** Tokenises and matches every segment, once, against all lexicons together. */
export const readWith = (matcher: Matcher, segments: Segment[], address?: string | null): Reading => ({
  segments,
  address,
  sentences: segments.map((segment) => readSegment(segment, matcher)),
});

function readSegment(segment: Segment, matcher: Matcher): Sentence[] {
  const tokens = tokenize(segment.text);
  const ranges = segment.sentences.length ? segment.sentences : [{ start: 0, end: segment.text.length }];
  let at = 0;
  return ranges
    .flatMap((range) => readable(segment.text, range))
    .map(({ start, end }, index) => {
      const first = at;
      while (at < tokens.length && tokens[at]!.start < end) at++;
      const own = tokens.slice(first, at);
      const hits = matcher.match(own);
      return {
        segment,
        index,
        start,
        end,
        tokens: own,
        hits,
        byLexicon: grouped(hits, ({ entry }) => entry.lexicon),
      };
    });
}

/** What governs what is asked of every word of a sentence: one longer than this is read in pieces. */
const LONGEST_SENTENCE = 1_200;

function readable(text: string, { start, end }: Range): Range[] {
  if (end - start <= LONGEST_SENTENCE) return [{ start, end }];
  const limit = start + LONGEST_SENTENCE;
  const mark = Math.max(
    text.lastIndexOf('; ', limit),
    text.lastIndexOf(', ', limit),
    text.lastIndexOf(': ', limit),
  );
  const space = text.lastIndexOf(' ', limit);
  const cut = mark > start + LONGEST_SENTENCE / 2 ? mark + 2 : space > start ? space + 1 : limit;
  return [{ start, end: cut }, ...readable(text, { start: cut, end })];
}

export const hitsOf = (sentence: Sentence, lexicon: LexiconName): readonly Hit[] =>
  sentence.byLexicon.get(lexicon) ?? NONE;

const NONE: readonly Hit[] = [];

/** Whether a hit stands within an address of the web ("https://example.org/privacy-content"), which says nothing. */
export function isInAddress({ segment }: Sentence, { start }: Hit): boolean {
  const { text } = segment;
  let at = start;
  while (at > 0 && start - at < LONGEST_ADDRESS && !/\s/.test(text[at - 1]!)) at--;
  return /^[(<[]?(?:https?:|www\.)/i.test(text.slice(at, start));
}

const LONGEST_ADDRESS = 200;

/** Whether a hit of that entry begins from one word on and before another. */
export const hasHitBetween = (
  sentence: Sentence,
  lexicon: LexiconName,
  id: string,
  from: number,
  before: number,
): boolean =>
  hitsOf(sentence, lexicon).some((hit) => hit.entry.id === id && hit.from >= from && hit.from < before);

export const hasHit = (sentence: Sentence, lexicon: LexiconName, id?: string): boolean =>
  hitsOf(sentence, lexicon).some((hit) => id === undefined || hit.entry.id === id);
