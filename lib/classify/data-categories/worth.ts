import { hasHit, type Reading } from '../reading';
import type { Mention } from './mentions';
import { weightOf } from './weights';

/** Longer sentences say too much at once; shorter ones than the least say too little. */
const LONG = 350;
const SHORT = 20;
/** A list of more kinds of data than this is no better an inventory. */
const FULL_LIST = 12;

/**
 * How good a quote the sentence of a mention makes: own words before inherited ones, the inventory of data before
 * remarks, the sentence that opens with the category or names it in several ways, the first place before the
 * tenth, under a heading on it before one on sharing. Fitted on annotated policies (gold, the first and second own
 * set; checked on the third and fourth): how often one of the first two quotes is the annotated one.
 */
export function worthOf(reading: Reading, mention: Mention, density: number): number {
  const { id, sentence, hit, own, place, inventory, siblings } = mention;
  const { segment, start, end } = sentence;
  let worth = 2 * weightOf(mention) + 2 * (1 - segment.id / reading.segments.length);
  if (own && place === 'collected') worth += 0.25;
  if (own && place === 'used') worth += id === 'cookies-trackers' ? 1.1 : -0.2;
  if (inventory) worth += 0.3;
  if (hit.from <= 2 && segment.kind !== 'heading') worth += 0.6;
  if (segment.kind === 'heading') worth -= 0.8;
  if (segment.kind === 'table-row') worth -= 1.7;
  if (hasHit(sentence, 'setting', 'aside')) worth -= 1;
  if (hasHit(sentence, 'region')) worth -= 1.35;
  if (hasHit(sentence, 'negation')) worth -= 0.4;
  if (end - start > LONG) worth -= 0.12;
  if (end - start < SHORT) worth -= segment.lead === null ? 0.3 : 0.1;
  if (segment.text.slice(start, end).trimEnd().endsWith(':')) worth -= 3.7;
  return (
    worth +
    0.8 * Math.min(3, density - 1) +
    0.2 * Math.min(4, siblings) +
    1.3 * (Math.min(FULL_LIST, siblings) / FULL_LIST) +
    worthOfHeadings(reading, mention)
  );
}

/** What the two nearest headings make of the place. */
function worthOfHeadings(reading: Reading, { id, sentence: { segment } }: Mention): number {
  const above = segment.headingIds.slice(-2).flatMap((heading) => reading.sentences[heading]!);
  if (!above.length) return -1;
  const speaks = (lexicon: string, of: string): boolean => above.some((each) => hasHit(each, lexicon, of));
  return (
    (speaks('data-category', id) ? 0.85 : 0) -
    (speaks('act', 'share') ? 1.7 : 0) -
    (speaks('act', 'use') ? 0.5 : 0)
  );
}
