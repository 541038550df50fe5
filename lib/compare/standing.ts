import type { Analysis, Evidence, Segment } from '../model';
import { plain } from './plain';

type Text = Pick<Analysis, 'segments'>;

/** Tells whether the sentences that a claim rests on stand in another text too, each with what introduces it. */
export function standing(other: Text): (evidence: Evidence, own: Text) => boolean {
  const known = new Set(
    other.segments.flatMap((segment) =>
      segment.sentences.map((sentence) => keyOf(segment, sentence, other.segments)),
    ),
  );
  return (evidence, own) => {
    const segment = own.segments[evidence.segment];
    if (!segment) return false;
    const touched = segment.sentences.filter((s) => s.start < evidence.end && s.end > evidence.start);
    return touched.length > 0 && touched.every((s) => known.has(keyOf(segment, s, own.segments)));
  };
}

/** "Health" alone says nothing: under "We do not collect" it is another sentence than under "We collect". */
function keyOf(segment: Segment, { start, end }: { start: number; end: number }, all: Segment[]): string {
  const lead = segment.lead === null ? '' : plain(all[segment.lead]?.text ?? '');
  const header = segment.headerRow === null ? '' : plain(all[segment.headerRow]?.text ?? '');
  return [plain(segment.text.slice(start, end)), lead, header].join('\n');
}
