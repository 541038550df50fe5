import type { Range, Segment } from '../../model';
import { hasHit, type Reading, type Sentence } from '../reading';

/**
 * What a row of a table ("Category | Examples | Collected") answers: true where the column of collection says yes,
 * false where it says no, null where the table does not ask. Columns on sale or disclosure are no answer.
 */
export function collectedInRow(reading: Reading, segment: Segment): boolean | null {
  if (segment.kind !== 'table-row') return null;
  const header = segment.headerRow === null ? undefined : reading.segments[segment.headerRow];
  for (const [column, cell] of segment.cells.entries()) {
    const answer = answerIn(segment, cell);
    if (answer !== null && asksOfCollection(reading, header, column)) return answer;
  }
  return null;
}

const ANSWER = /^\s*(?:(yes|collected|✓|✔)|(no|none|never|not collected|n\/a|not applicable))[.\s]*$/i;

function answerIn({ text }: Segment, { start, end }: Range): boolean | null {
  if (end - start > 24) return null;
  const found = ANSWER.exec(text.slice(start, end));
  return found ? found[1] !== undefined : null;
}

/** A table without column heads that answers yes or no answers the question of the table: is it collected? */
function asksOfCollection(reading: Reading, header: Segment | undefined, column: number): boolean {
  const head = header?.cells[column];
  if (!header || !head) return true;
  const within = (each: Sentence): boolean =>
    each.start >= head.start && each.start < Math.max(head.end, head.start + 1);
  const said = reading.sentences[header.id]!.filter(within);
  return (
    said.some((each) => hasHit(each, 'act', 'collect')) && !said.some((each) => hasHit(each, 'act', 'sell'))
  );
}
