import vocabulary from '../../../contract/vocabulary.json';
import { laws } from '../../knowledge/compiled/laws';
import { standards } from '../../knowledge/compiled/standards';
import type { Mapping, SystemId } from '../../knowledge/standard';
import type { LawId } from '../../model';
import { english } from '../wording';

export interface VocabularyEntry {
  /** "data-category", "right": what kind of thing the id stands for */
  kind: string;
  id: string;
  label: string;
  definition: string;
  /** laws' classes under which the data is sensitive */
  sensitive: string[];
  /** what other classifications call it */
  terms: Partial<Record<SystemId, readonly string[]>>;
  /** articles of the laws whose checklists ask for it */
  laws: { law: LawId; basis: string; source: string }[];
}

const { labels, checklist } = english;

interface Kind {
  kind: string;
  entries: readonly { id: string; label?: string; definition: string; sensitive?: string[] }[];
  labels?: Readonly<Record<string, string>>;
  mappings?: readonly Mapping[];
  /** checklist items carry these ids */
  inLaws?: boolean;
}

const KINDS: Kind[] = [
  { kind: 'data-category', entries: vocabulary.dataCategories, mappings: standards.dataCategories },
  { kind: 'recipient', entries: vocabulary.recipients, mappings: standards.recipients },
  {
    ...{ kind: 'statement', entries: vocabulary.statements, mappings: standards.statements },
    inLaws: true,
  },
  { kind: 'opt-out-target', entries: vocabulary.optOutTargets, labels: labels.optOutTargets },
  { kind: 'opt-out-method', entries: vocabulary.optOutMethods, labels: labels.optOutMethods },
  {
    ...{ kind: 'right', entries: vocabulary.rights, mappings: standards.rights },
    labels: checklist,
    inLaws: true,
  },
  { kind: 'disclosure', entries: vocabulary.disclosures, labels: checklist, inLaws: true },
  { kind: 'checklist-item', entries: vocabulary.checklistItems, labels: checklist, inLaws: true },
  { kind: 'checklist-status', entries: vocabulary.checklistStatuses, labels: labels.states },
  { kind: 'sensitive-class', entries: vocabulary.sensitiveClasses, labels: labels.sensitiveClasses },
  { kind: 'topic', entries: vocabulary.topics },
  { kind: 'region', entries: vocabulary.regions, labels: labels.regions },
  { kind: 'law', entries: vocabulary.laws, labels: labels.laws },
  { kind: 'warning', entries: vocabulary.warnings },
];

/** Every id that may stand in an analysis, with its definition and what others call it; of `ids` alone if any. */
export function vocabularyEntries(ids: readonly string[] = []): VocabularyEntry[] {
  return KINDS.flatMap(entriesOf).filter(({ id }) => ids.length === 0 || ids.includes(id));
}

function entriesOf({ kind, entries, labels: words, mappings, inLaws }: Kind): VocabularyEntry[] {
  return entries.map(({ id, label, definition, sensitive }) => ({
    ...{ kind, id, definition },
    label: label ?? words?.[id] ?? id,
    sensitive: sensitive ?? [],
    terms: mappings?.find((mapping) => mapping.id === id)?.terms ?? {},
    laws: inLaws ? articlesOf(id) : [],
  }));
}

function articlesOf(id: string): VocabularyEntry['laws'] {
  return laws.flatMap((law) =>
    law.items.filter((item) => item.id === id).map(({ basis, source }) => ({ law: law.id, basis, source })),
  );
}
