import type { DocumentSummary } from '../model';
import { countWords } from '../model/word-count';
import { effectiveDate, type LabelledDate } from './dates';
import type { Reading } from './reading';

const WORDS_A_MINUTE = 250;

export type DocumentFacts = Pick<DocumentSummary, 'effectiveDate' | 'dates' | 'words' | 'readingMinutes'>;

/** What can be said of a text in any language: its dates, its length. */
export function documentFacts(reading: Reading, dates: LabelledDate[]): DocumentFacts {
  // a policy that is read with its parts has the dates of its own text
  const own = dates.filter(({ segment }) => reading.segments[segment]!.part === 0);
  const words = reading.segments.reduce((sum, segment) => sum + countWords(segment.text), 0);
  return {
    effectiveDate: effectiveDate(own)?.date ?? null,
    dates: own.map(({ date, label }) => ({ date, label })),
    words,
    readingMinutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
  };
}
