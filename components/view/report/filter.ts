import { confidenceOf } from '../../../lib/report/confidence';
import type { Note } from '../../../lib/report/notes';
import { groupIds, type GroupId } from '../../../lib/report/topic-groups';

export const noteKinds = ['all', 'sensitive', 'denied', 'unsure'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Which notes stand beside the text. */
export interface NoteFilter {
  groups: GroupId[];
  kind: NoteKind;
}

export const everyNote: NoteFilter = { groups: [...groupIds], kind: 'all' };

export function isShown(note: Note, { groups, kind }: NoteFilter): boolean {
  return groups.includes(note.group) && isOfKind(note, kind);
}

export function isOfKind(note: Note, kind: NoteKind): boolean {
  if (kind === 'sensitive') return note.sensitive;
  if (kind === 'denied') return note.state === 'denied';
  if (kind === 'unsure') return isUnsure(note);
  return true;
}

function isUnsure({ maybe, score }: Note): boolean {
  return maybe || (score !== null && confidenceOf(score) === 'unsure');
}
