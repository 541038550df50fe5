import { shownLaws } from '../knowledge/compiled/shown-laws';
import type { LawItemKind, ShownLaw } from '../knowledge/law';
import type { Analysis, ChecklistItem, LawId } from '../model';
import { english, type Wording } from './wording';

/** One line of a law's checklist as people are shown it. */
export interface LawRow {
  item: ChecklistItem;
  kind: LawItemKind;
  /** plain words: "Get a copy of your data" */
  label: string;
  explains: string;
  /** the shortest form of the article: "Art. 15" */
  cite: string;
}

/**
 * The law's checklist in the law's own order. What the law does not ask a policy to say is left out where the
 * policy does not say it: nobody should read "not found" there.
 */
export function lawRows(
  analysis: Pick<Analysis, 'checklists'>,
  law: LawId,
  wording: Wording = english,
): LawRow[] {
  const items = analysis.checklists.find((checklist) => checklist.law === law)?.items ?? [];
  const known = shownLaws.find((entry) => entry.id === law)?.items ?? [];
  return items
    .map((item) =>
      row(
        item,
        known.find((entry) => entry.id === item.id),
        law,
        wording,
      ),
    )
    .filter((entry) => entry.kind !== 'practice' || entry.item.status !== 'not-found');
}

/** The first law whose people the policy speaks to; null where it names none. */
export function addressedLaw(analysis: Pick<Analysis, 'checklists'> | undefined): LawId | null {
  return analysis?.checklists.find((list) => list.applicability === 'addressed')?.law ?? null;
}

function row(
  item: ChecklistItem,
  known: ShownLaw['items'][number] | undefined,
  law: LawId,
  wording: Wording,
): LawRow {
  const plain = wording.checklist[item.id] ?? item.id;
  if (!known) return { item, kind: 'right', label: plain, explains: '', cite: wording.citation(item.basis) };
  const { kind, label, explains, cite } = known;
  const words = wording.lawItems[law]?.[item.id];
  const said = words ? { label: words.label ?? plain, explains: words.explains } : { label, explains };
  return { item, kind, ...said, cite: wording.citation(cite) };
}
