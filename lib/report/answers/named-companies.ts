import type { Analysis, RecipientId } from '../../model';

/** Companies and services named as recipients, each once, in the order of the text's own lists. */
export function namedCompanies(analysis: Pick<Analysis, 'services' | 'recipients'>): string[] {
  const services = analysis.services.map((service) => service.name);
  const companies = analysis.recipients.flatMap((recipient) => recipient.companies.map((c) => c.name));
  return distinct([...services, ...companies]);
}

/** Those of one kind of recipient. */
export function namesFor(analysis: Pick<Analysis, 'services' | 'recipients'>, kind: RecipientId): string[] {
  const services = analysis.services.filter((s) => s.recipients.includes(kind)).map((s) => s.name);
  const companies = analysis.recipients.filter((r) => r.id === kind).flatMap((r) => r.companies);
  return distinct([...services, ...companies.map((c) => c.name)]);
}

function distinct(names: string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (!seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}
