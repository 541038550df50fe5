import type { Analysis, DataCategoryId, Evidence, RecipientId } from '../model';
import { overlap } from '../model/overlap';
import { namesFor } from './answers/named-companies';
import { sensitiveFirst } from './answers/sensitive-data';
import { groupData, type DataGroupId } from './data-groups';

export type FlowSourceId = DataGroupId | 'sensitive';

/** Data on the left of the picture. */
export interface FlowSource {
  id: FlowSourceId;
  categories: DataCategoryId[];
}

/** Who gets it, on the right. */
export interface FlowTarget {
  id: RecipientId;
  names: string[];
}

export interface Flow {
  source: FlowSourceId;
  target: RecipientId;
  /** which of the source's data the sentences name */
  categories: DataCategoryId[];
  /** the sentences that say it, at least one */
  evidence: Evidence[];
}

export interface Flows {
  sources: FlowSource[];
  targets: FlowTarget[];
  flows: Flow[];
  /** who gets data, where no sentence says which */
  unnamed: FlowTarget[];
}

/**
 * Which data goes to whom, drawn only where one sentence (or one row, or a list and the words that introduce it)
 * names both.
 */
export function flowsOf(analysis: Pick<Analysis, 'dataCategories' | 'recipients' | 'services'>): Flows {
  const sources = sourcesOf(analysis);
  const kinds = recipientsOf(analysis);
  const flows = sources.flatMap((source) =>
    kinds.flatMap(({ id, evidence }) => flowBetween(analysis, source, id, evidence)),
  );
  const named = (id: RecipientId) => ({ id, names: namesFor(analysis, id) });
  const reached = new Set(flows.map((flow) => flow.target));
  return {
    sources: sources.map((source) => drawn(source, flows)).filter(({ categories }) => categories.length > 0),
    targets: kinds.filter(({ id }) => reached.has(id)).map(({ id }) => named(id)),
    flows,
    unnamed: kinds.filter(({ id }) => !reached.has(id)).map(({ id }) => named(id)),
  };
}

/** The source with the data that lines are drawn for, and no other. */
function drawn({ id, categories }: FlowSource, flows: Flow[]): FlowSource {
  const own = flows.filter((flow) => flow.source === id).flatMap((flow) => flow.categories);
  return { id, categories: categories.filter((category) => own.includes(category)) };
}

/** Sensitive data apart, the rest under the headings that people look for. */
function sourcesOf({ dataCategories }: Pick<Analysis, 'dataCategories'>): FlowSource[] {
  const collected = dataCategories.filter((d) => d.disposition === 'collected');
  const sensitive = sensitiveFirst(collected);
  const groups = groupData(collected.filter((d) => d.sensitive.length === 0));
  return [{ id: 'sensitive' as const, findings: sensitive }, ...groups]
    .filter(({ findings }) => findings.length > 0)
    .map(({ id, findings }) => ({ id, categories: findings.map((finding) => finding.id) }));
}

function recipientsOf({ recipients, services }: Pick<Analysis, 'recipients' | 'services'>) {
  const ids = [...new Set([...recipients.map((r) => r.id), ...services.flatMap((s) => s.recipients)])];
  return ids.map((id) => {
    const own = recipients.filter((r) => r.id === id);
    const named = services.filter((s) => s.recipients.includes(id));
    const companies = own.flatMap((r) => r.companies);
    return { id, evidence: [...own, ...companies, ...named].flatMap((claim) => claim.evidence) };
  });
}

function flowBetween(
  { dataCategories }: Pick<Analysis, 'dataCategories'>,
  source: FlowSource,
  target: RecipientId,
  places: Evidence[],
): Flow[] {
  const found = source.categories.flatMap((id) => {
    const data = dataCategories.filter((d) => d.id === id && d.disposition === 'collected');
    const evidence = data.flatMap((d) => d.evidence.flatMap((e) => namingBoth(e, places) ?? []));
    return evidence.length > 0 ? [{ id, evidence }] : [];
  });
  if (found.length === 0) return [];
  const evidence = distinct(found.flatMap((one) => one.evidence));
  return [{ source: source.id, target, categories: found.map(({ id }) => id), evidence }];
}

/**
 * The quote that names both: the sentence on data, where that or what introduces it names who gets it; else the item
 * on who gets it that the sentence on data introduces. Null where no place has both.
 */
function namingBoth(data: Evidence, recipients: Evidence[]): Evidence | null {
  const { lead } = data;
  if (recipients.some((place) => overlap(data, place) || (lead && overlap(lead, place)))) return data;
  return recipients.find((place) => place.lead && overlap(data, place.lead)) ?? null;
}

function distinct(evidence: Evidence[]): Evidence[] {
  return [...new Map(evidence.map((e) => [`${e.segment}:${e.start}`, e])).values()];
}
