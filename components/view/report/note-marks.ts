import type { Range } from '../../../lib/model';
import type { marksOf } from '../../../lib/report/marks';
import type { Note } from '../../../lib/report/notes';

/** The words that decided notes, as ranges of their segment's text; none until the lexicons are there. */
export function noteMarks(notes: readonly Note[], mark: typeof marksOf | null): Range[] {
  if (!mark) return [];
  return notes.flatMap(({ places, subjects }) =>
    places.flatMap(({ quote, start }) =>
      subjects
        .flatMap((subject) => mark(quote, subject))
        .map((range) => ({ start: start + range.start, end: start + range.end })),
    ),
  );
}
