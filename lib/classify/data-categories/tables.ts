import type { Range, Segment } from '../../model';
import { hasHit, type Reading, type Sentence } from '../reading';

/**
 * What a row of a table ("Category | Examples | Collected") answers: true where the column of collection says yes,
 * false where it says no, null where the table does not ask. Columns on sale or disclosure are no answer.
 */
export function collectedInRow(reading: Reading, segment: Segment): boolean | null {
  if (segment.kind !== 'table-row') return null;
  for (const [column, cell] of segment.cells.entries()) {
    if (REFUSED.test(segment.text.slice(cell.start, cell.end).trim())) return false;
    const answer = answerIn(segment, cell);
    if (answer !== null && isOfCollection(reading, segment, column)) return answer;
  }
  return null;
}

/** A cell that needs no column head to be understood; all of it must say so, where a lexicon finds words among others. */
const REFUSED =
  /^(?:no[,.:;]? )?(?:not (?:currently )?collected|we (?:do|have) not (?:\w+ly )?collect(?:ed)?(?: (?:this|these|such|any|it|the|personal|information|data|type|category|included|listed|of|in))*)\.?$/i;
const ANSWER = /^\s*(?:(yes|collected|✓|✔)|(no|not collected)|none|n\/a|not applicable)[.\s]*$/i;

function answerIn({ text, headerRow }: Segment, { start, end }: Range): boolean | null {
  if (end - start > 24) return null;
  const found = ANSWER.exec(text.slice(start, end));
  if (!found) return null;
  if (!found[1] && !found[2] && headerRow === null) return null;
  return found[1] !== undefined;
}

/** A table without column heads answers what its lead-in or heading asks. */
function isOfCollection(reading: Reading, segment: Segment, column: number): boolean {
  const head = segment.headerRow === null ? undefined : reading.segments[segment.headerRow]!.cells[column];
  if (!head) {
    const above = reading.sentences[segment.lead ?? segment.headingIds.at(-1) ?? segment.id]!;
    return asksOfCollection(above) === true;
  }
  const within = (each: Sentence): boolean => each.start >= head.start && each.end <= head.end;
  return asksOfCollection(reading.sentences[segment.headerRow!]!.filter(within)) === true;
}

/** Whether the head of a column asks for collection, or for sale and disclosure; null where it asks for neither. */
export function asksOfCollection(sentences: Sentence[]): boolean | null {
  const asks = (act: string): boolean => sentences.some((each) => hasHit(each, 'act', act));
  if (asks('sell') || asks('share')) return false;
  return asks('collect') ? true : null;
}
