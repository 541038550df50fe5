import type { Evidence, Range, Segment, Span } from '../../model';
import { grouped } from '../../model/grouped';
import { distinctQuotes, leadSpan, quote, quoteWithLabel, spanOf } from '../evidence';
import type { Reading, Sentence } from '../reading';
import type { Mention } from './mentions';
import { speaking } from './refused-above';
import { weightOf } from './weights';
import { collectedInRow } from './tables';
import { worthOf } from './worth';

/** Quotes beyond this many help nobody. */
const MOST = 6;

/** The sentences of some mentions as quotes, best first, one a sentence; a list item carries its lead-in. */
export function evidenceOf(reading: Reading, mentions: Mention[]): Evidence[] {
  const bySentence = grouped(mentions, ({ sentence }) => sentence);
  const ranked = [...bySentence.values()]
    .map((same, order) => ({
      best: strongest(same),
      worth: worthOf(reading, strongest(same), same.length, order),
    }))
    .sort((a, b) => b.worth - a.worth || a.best.sentence.segment.id - b.best.sentence.segment.id)
    .slice(0, 2 * MOST)
    .map(({ best: { sentence, hit } }) => evidence(reading, sentence, hit));
  return distinctQuotes(ranked, MOST);
}

const strongest = (mentions: Mention[]): Mention =>
  mentions.reduce((best, each) => (weightOf(each) > weightOf(best) ? each : best));

export function evidence(reading: Reading, sentence: Sentence, focus?: Range): Evidence {
  const { segment } = sentence;
  if (collectedInRow(reading, segment) !== null) return rowEvidence(reading, segment, focus);
  return quoteWithLabel(
    reading,
    sentence,
    focus,
    segment.kind === 'heading' ? undefined : leadOf(reading, segment),
  );
}

/** A row that answers "Collected: NO" is quoted whole, below its column heads. */
function rowEvidence(reading: Reading, segment: Segment, focus?: Range): Evidence {
  const row = { ...reading.sentences[segment.id]![0]!, start: 0, end: segment.text.length };
  const header = segment.headerRow === null ? undefined : reading.segments[segment.headerRow]!;
  return quote(row, focus, header ? spanOf(header, 0, header.text.length) : leadOf(reading, segment));
}

/** The lead-in from the sentence on that says what is done with its items. */
function leadOf(reading: Reading, segment: Segment): Span | undefined {
  const said = segment.lead === null ? undefined : speaking(reading.sentences[segment.lead]!);
  const last = said?.segment.sentences.at(-1);
  return said && last ? spanOf(said.segment, said.start, last.end) : leadSpan(reading.segments, segment);
}
