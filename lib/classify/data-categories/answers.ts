import type { Segment } from '../../model';
import type { Reading } from '../reading';
import { asksOfCollection } from './tables';

/** How many segments a row of a table that lost its shape may have before its answer. */
const ROW = 4;
/** How far before the first row its table is announced ("Category", "Collected"; "We have collected:"). */
const HEAD_REACH = 6;
/** Longer segments answer nothing. */
const SHORT = 40;

/** "No", "Collected: No.", "Collected? YES" and nothing else. */
const ANSWER =
  /^(?:((?:do|have|has) we collect(?:ed)?|collect(?:ed|ion)?)\s*[:?]+\s*)?(?:(yes)|no|none)\.?$/i;
/** "E. Biometric information - NO" answers for itself and for the examples behind it. */
const ANSWERED = /[-–—:]\s*(?:(YES)|NO)\.?$/i;
/** "A.", "C. Protected characteristics", "iii. Category C: …": a category of the Californian statute opens a row. */
const OPENING = /^(?:(?:[ivx]+|\d+)[.)]\s*)?(?:[A-L]\.(?:\s|$)|Category [A-L]\b)/;

/**
 * What is answered of a segment, by its id, where the cells of a table stand one below the other as paragraphs or
 * items: "E.", "Biometric information", "No".
 */
export function answersOf(reading: Reading): ReadonlyMap<number, boolean> {
  const { segments } = reading;
  const firstRows = firstRowsOf(segments);
  const answers = new Map<number, boolean>();
  for (const [id, segment] of segments.entries()) {
    const heads = OPENING.test(segment.text) ? ANSWERED.exec(segment.text.trim()) : null;
    if (heads && isOfCollection(reading, firstRows.get(id)!))
      for (let at = id; at < endOf(segments, id); at++) answers.set(at, heads[1] !== undefined);
    const found = isCell(segment) ? ANSWER.exec(segment.text.trim()) : null;
    if (!found) continue;
    const opening = openingOf(segments, id);
    if (opening < 0 || !(found[1] || isOfCollection(reading, firstRows.get(opening)!))) continue;
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

/** The examples of an answered head: what stands under it as a heading, else the one segment behind it. */
function endOf(segments: Segment[], id: number): number {
  let at = id + 1;
  if (segments[id]!.kind !== 'heading') return Math.min(at + 1, segments.length);
  while (at < segments.length && at - id <= ROW && segments[at]!.headingIds.at(-1) === id) at++;
  return at;
}

/** By where a row opens: where the first row of its table does. */
function firstRowsOf(segments: Segment[]): ReadonlyMap<number, number> {
  const firsts = new Map<number, number>();
  let last = -Infinity;
  for (const [id, { text }] of segments.entries()) {
    if (!OPENING.test(text)) continue;
    firsts.set(id, id - last <= 2 * ROW ? firsts.get(last)! : id);
    last = id;
  }
  return firsts;
}

/** Whether what stands before the first of the rows asks of collection, not of sale or disclosure. */
function isOfCollection({ sentences }: Reading, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - HEAD_REACH); at--) {
    const asked = asksOfCollection(sentences[at]!);
    if (asked !== null) return asked;
  }
  return false;
}
