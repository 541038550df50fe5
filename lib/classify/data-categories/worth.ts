import { isLinked, isWhole, topicOf } from '../place';
import { hasHit, type Reading } from '../reading';
import { logOdds } from '../second-opinion/mentions';
import type { Mention } from './mentions';
import { weightOf } from './weights';

/** Shorter sentences say too little. */
const SHORT = 25;

/**
 * How good a quote the sentence of a mention makes: words that surely mean the data, in a passage on what is
 * collected, under a heading or lead-in on it, named in several ways or in a list; the first place before the tenth;
 * no definition, no announcement, no pointer elsewhere. `order` is its place among the sentences that name the
 * category, `density` how often this one does. Fitted on the annotated policies that are open, each half of them
 * checked on the other: how often one of the first two quotes is the annotated one.
 */
export function worthOf(reading: Reading, mention: Mention, density: number, order: number): number {
  const { id, sentence, own, place, inventory, strength } = mention;
  const { segment, start, end, index } = sentence;
  const text = segment.text.slice(start, end).trim();
  let worth = 1.95 * weightOf(mention) + 1.45 * topicOf(segment, 'first-party-collection');
  worth -= 0.19 * Math.min(10, order) + 0.55 * (segment.id / reading.segments.length);
  worth -= 0.19 * Math.min(6, index);
  worth += 0.7 * Math.min(3, density - 1) + 0.17 * Math.min(6, commasIn(text));
  if (inventory) worth += 0.37;
  if (strength === 'weak') worth -= 0.5;
  if (own && place === 'used' && id === 'cookies-trackers') worth += 0.7;
  if (isWhole(text)) worth += 0.25;
  if (text.length < SHORT) worth -= 0.35;
  if (text.endsWith(':')) worth -= 2;
  if (segment.kind === 'table-row') worth -= 0.25;
  if (isLinked(sentence)) worth -= 0.75;
  if (DEFINES.test(text)) worth -= 0.53;
  if (hasHit(sentence, 'negation')) worth -= 0.5;
  if (hasHit(sentence, 'region')) worth -= 0.45;
  if (hasHit(sentence, 'setting', 'purpose')) worth -= 0.37;
  return worth + worthOfLead(reading, mention) + worthOfHeadings(reading, mention) + worthOfOpinion(mention);
}

/** How surely a trained model takes it for data collected. */
const worthOfOpinion = ({ judged }: Mention): number => (judged ? 0.4 * logOdds(judged.collected) : 0);

/** "Cookies are small files": its first words say what a thing is. */
const DEFINES = /^\S+(?: \S+){0,4} (?:is|are|means) /;

const commasIn = (text: string): number => text.split(',').length - 1;

/** What the lead-in makes of the place: one that names the data or collects, none that tells what for. */
function worthOfLead(reading: Reading, { id, sentence: { segment } }: Mention): number {
  if (segment.lead === null) return 0;
  const lead = reading.sentences[segment.lead]!;
  const speaks = (lexicon: string, of?: string): boolean => lead.some((each) => hasHit(each, lexicon, of));
  return (
    (speaks('data-category', id) ? 0.7 : 0) +
    (speaks('setting', 'collecting') ? 0.45 : 0) -
    (speaks('disclosure') ? 0.75 : 0)
  );
}

/** What the two nearest headings make of it. */
function worthOfHeadings(reading: Reading, { id, sentence: { segment } }: Mention): number {
  const above = segment.headingIds.slice(-2).flatMap((heading) => reading.sentences[heading]!);
  const speaks = (lexicon: string, of: string): boolean => above.some((each) => hasHit(each, lexicon, of));
  return (speaks('data-category', id) ? 1 : 0) - (speaks('act', 'use') ? 0.33 : 0);
}
