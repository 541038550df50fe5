import { shownLaws } from '../knowledge/compiled/shown-laws';
import type { LawId } from '../model';
import type { Wording } from './wording';

/** A claim of whatever kind, as lib/compare names it. */
export interface NamedClaim {
  kind: string;
  id: string;
  law: LawId | null;
}

/** What a claim is about, in plain words, as it stands at the start of a row. */
export function claimLabel({ kind, id, law }: NamedClaim, wording: Wording): string {
  if (kind === 'checklist' && law) return itemLabel(law, id, wording);
  return idLabel(kind, id, wording);
}

/** An id in plain words, by the kind of claim that it is of; what has none is its own. */
export function idLabel(kind: string, id: string, { labels, checklist }: Wording): string {
  const known: Record<string, Readonly<Partial<Record<string, string>>>> = {
    data: labels.dataCategories,
    recipient: labels.recipients,
    statement: labels.statements,
    'opt-out': labels.optOutTargets,
    right: checklist,
    disclosure: checklist,
    checklist,
  };
  return known[kind]?.[id] ?? id;
}

function itemLabel(law: LawId, id: string, { lawItems, checklist }: Wording): string {
  const words = lawItems[law]?.[id];
  if (words) return words.label ?? checklist[id] ?? id;
  return shownLaws.find((entry) => entry.id === law)?.items.find((item) => item.id === id)?.label ?? id;
}
