import type { Evidence, Range, Segment, Span } from '../../model';
import { leadSpan, quote, spanOf } from '../evidence';
import type { Reading, Sentence } from '../reading';
import type { Mention } from './mentions';
import { speaking } from './refusals';
import { weightOf } from './weights';

/** Quotes beyond this many help nobody. */
const MOST = 6;

/** The sentences of some mentions as quotes, best first, one a sentence; a list item carries its lead-in. */
export function evidenceOf(
  reading: Reading,
  mentions: Mention[],
  fit: (mention: Mention) => number = worth,
): Evidence[] {
  const best = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = `${mention.sentence.segment.id} ${mention.sentence.start}`;
    const known = best.get(key);
    if (!known || fit(mention) > fit(known)) best.set(key, mention);
  }
  return [...best.values()]
    .sort((a, b) => fit(b) - fit(a) || a.sentence.segment.id - b.sentence.segment.id)
    .slice(0, MOST)
    .map(({ sentence, hit }) => evidence(reading, sentence, hit));
}

export function evidence(reading: Reading, sentence: Sentence, focus?: Range): Evidence {
  return quote(
    sentence,
    focus,
    sentence.segment.kind === 'heading' ? undefined : leadOf(reading, sentence.segment),
  );
}

/** The lead-in from the sentence on that says what is done with its items. */
function leadOf(reading: Reading, segment: Segment): Span | undefined {
  const said = segment.lead === null ? undefined : speaking(reading.sentences[segment.lead]!);
  const last = said?.segment.sentences.at(-1);
  return said && last ? spanOf(said.segment, said.start, last.end) : leadSpan(reading.segments, segment);
}

/** Own words before inherited ones, sentences before headings and scraps, lists of data before remarks. */
function worth(mention: Mention): number {
  const { sentence, own, siblings, place } = mention;
  const length = sentence.end - sentence.start;
  let value = weightOf(mention) * 2;
  if (own && place === 'collected') value += 0.2;
  if (sentence.segment.kind === 'heading') value -= 0.8;
  if (length < 20) value -= sentence.segment.lead === null ? 0.4 : 0.1;
  if (length > 400) value -= 0.1;
  return value + Math.min(siblings, 4) * 0.04;
}
