import type { Analysis, ChecklistStatus, Evidence, RegionId } from '../model';
import { inSentence } from './answers/name-list';
import type { Subject } from './marks';
import { claimsOf, type NotedClaim } from './notes/claims';
import { groupIds, type GroupId } from './topic-groups';
import { english, type Wording } from './wording';

/** A numbered remark in the margin of the text: what one passage says, in our words. */
export interface Note {
  /** 1, 2, 3, ... in reading order */
  number: number;
  group: GroupId;
  /** "Email address, phone number" */
  title: string;
  /** one line more: the companies, the period, the laws in which it is sensitive; often empty */
  detail: string;
  /** "denied" or "conditional"; null for a plain claim */
  state: Extract<ChecklistStatus, 'denied' | 'conditional'> | null;
  sensitive: boolean;
  /** under its threshold: shown, never counted */
  maybe: boolean;
  /** calibrated; null where nothing is scored */
  score: number | null;
  scope: RegionId[];
  /** its places in one segment, in order, at least one */
  places: Evidence[];
  /** what its quote is about, so that the deciding words can be marked */
  subjects: Subject[];
}

/**
 * Every claim of an analysis at each of its places, in reading order. Claims of one group that rest on the same
 * words are one note, and so is one claim at several places of a paragraph.
 */
export function notesOf(analysis: Analysis, wording: Wording = english): Note[] {
  const places = new Map<string, Draft>();
  for (const claim of claimsOf(analysis, wording)) {
    for (const evidence of claim.evidence) {
      const key = keyOf(claim, evidence);
      const draft = places.get(key);
      if (draft) draft.claims.push(claim);
      else places.set(key, { evidence, claims: [claim] });
    }
  }
  const notes = new Map<string, Note>();
  for (const note of [...places.values()].map((draft) => noteOf(draft, wording))) {
    const key = [note.places[0]!.segment, note.group, note.title, note.state, note.maybe, ...note.scope].join(
      ' ',
    );
    const known = notes.get(key);
    if (known) addPlaces(known, note);
    else notes.set(key, note);
  }
  return [...notes.values()].sort(inReadingOrder).map(numbered);
}

function addPlaces(note: Note, { places, detail }: Note): void {
  note.places = [...note.places, ...places].sort((a, b) => a.start - b.start);
  if (detail && !note.detail.includes(detail))
    note.detail = note.detail ? `${note.detail}; ${detail}` : detail;
}

/** Claims that one note will say, at least one. */
interface Draft {
  evidence: Evidence;
  claims: NotedClaim[];
}

function keyOf({ group, state, maybe, scope }: NotedClaim, { segment, start, end }: Evidence): string {
  return [segment, start, end, group, state, maybe, ...scope].join(' ');
}

function noteOf({ evidence, claims }: Draft, { join }: Wording): Note {
  const { group, state, maybe, scope } = claims[0]!;
  const titles = distinct(claims.map(({ title }) => title));
  const scores = claims.map(({ score }) => score);
  return {
    number: 0,
    group,
    title: [titles[0], ...titles.slice(1).map(inSentence)].join(join),
    detail: distinct(claims.map(({ detail }) => detail).filter(Boolean)).join('; '),
    state,
    sensitive: claims.some(({ sensitive }) => sensitive),
    maybe,
    // a note is as sure as the least sure of what it says
    score: scores.includes(null) ? null : Math.min(...scores.map(Number)),
    scope,
    places: [evidence],
    subjects: claims.map(({ subject }) => subject),
  };
}

function inReadingOrder(a: Note, b: Note): number {
  const [first, second] = [a.places[0]!, b.places[0]!];
  return (
    first.segment - second.segment ||
    first.end - second.end ||
    first.start - second.start ||
    groupIds.indexOf(a.group) - groupIds.indexOf(b.group)
  );
}

const numbered = (note: Note, i: number): Note => ({ ...note, number: i + 1 });

const distinct = (list: string[]): string[] => [...new Set(list)];
