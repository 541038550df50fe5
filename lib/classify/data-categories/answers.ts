import type { Segment } from '../../model';
import type { Reading } from '../reading';
import { asksOfCollection } from './tables';

/** How many segments a row of a table that lost its shape may have before its answer. */
const ROW = 4;
/** How far before a row the head of its column may stand. */
const HEAD_REACH = 90;
/** Longer segments answer nothing, and head no column. */
const SHORT = 40;

/** "No", "Collected: No.", "Collected? YES" and nothing else. */
const ANSWER = /^(?:((?:do|have|has) we collect(?:ed)?|collect(?:ed|ion)?)\s*[:?]+\s*)?(?:(yes)|no|none)\.?$/i;
/** "A.", "C. Protected characteristics", "iii. Category C: …": a category of the Californian statute opens a row. */
const OPENING = /^(?:(?:[ivx]+|\d+)[.)]\s*)?(?:[A-L]\.(?:\s|$)|Category [A-L]\b)/;

/**
 * What is answered of a segment, by its id, where the cells of a table stand one below the other as paragraphs or
 * items: "E.", "Biometric information", "No". Rows without a letter are answered only by "Collected: No".
 */
export function answersOf(reading: Reading): ReadonlyMap<number, boolean> {
  const { segments } = reading;
  const answers = new Map<number, boolean>();
  for (const [id, segment] of segments.entries()) {
    const found = isCell(segment) ? ANSWER.exec(segment.text.trim()) : null;
    if (!found) continue;
    const opening = openingOf(segments, id);
    if (opening < 0 || !(found[1] || isBelowHead(reading, opening))) continue;
    for (let at = opening; at < id; at++) answers.set(at, found[2] !== undefined);
  }
  return answers;
}

const isCell = ({ kind, text }: Segment): boolean => kind !== 'table-row' && text.length <= SHORT;

function openingOf(segments: Segment[], id: number): number {
  for (let at = id - 1; at >= Math.max(0, id - ROW); at--) {
    if (OPENING.test(segments[at]!.text)) return at;
    if (isCell(segments[at]!) && ANSWER.test(segments[at]!.text.trim())) return -1;
  }
  return -1;
}

/** Whether the nearest head that speaks of an act asks of collection ("Category", "Collected"), not of sale. */
function isBelowHead({ segments, sentences }: Reading, opening: number): boolean {
  for (let at = opening - 1; at >= Math.max(0, opening - HEAD_REACH); at--) {
    if (!isCell(segments[at]!) || segments[at]!.kind === 'heading') continue;
    const asked = asksOfCollection(sentences[at]!);
    if (asked !== null) return asked;
  }
  return false;
}
