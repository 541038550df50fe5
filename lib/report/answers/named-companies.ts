import { isForm } from '../../knowledge/company-forms';
import type { Analysis, RecipientId } from '../../model';

/** One that a policy names, once, and those of its services that are named too. */
export interface NamedCompany {
  name: string;
  services: string[];
}

type Naming = Pick<Analysis, 'services' | 'recipients'>;

/** Companies, and services of companies that are not named, in the order of the text's own lists. */
export function namedCompanies(analysis: Naming): NamedCompany[] {
  const names = spelledNames(analysis);
  const makers = new Map(
    analysis.services.map(({ name, company }) => [
      name,
      names.find((other) => isMaker(other, name, company)),
    ]),
  );
  const named = new Map<string, NamedCompany>();
  const inShort = shortNames(names);
  for (const name of names) {
    const maker = makers.get(name);
    const shown = inShort.get(bare(maker ?? name))!;
    if (!named.has(shown)) named.set(shown, { name: shown, services: [] });
    if (maker && maker !== name) named.get(shown)!.services.push(name);
  }
  return [...named.values()];
}

/** "Acme" where the policy writes "Acme Corp." too; by their bare names. */
function shortNames(names: string[]): Map<string, string> {
  const short = new Map<string, string>();
  for (const name of names) {
    const known = short.get(bare(name));
    if (known === undefined || name.length < known.length) short.set(bare(name), name);
  }
  return short;
}

/** The name without its legal forms, or the whole of it where it is nothing else. */
function bare(name: string): string {
  const words = name.replace(/,/g, ' ').trim().split(/\s+/);
  while (words.length > 1 && isForm(words.at(-1)!.replace(/\.$/, ''))) words.pop();
  return words.join(' ').toLowerCase();
}

/** Those of one kind of recipient, a company's services behind it: "Acme (Acme Ads)". */
export function namesFor({ services, recipients }: Naming, kind: RecipientId): string[] {
  const ofKind = {
    services: services.filter((service) => service.recipients.includes(kind)),
    recipients: recipients.filter((recipient) => recipient.id === kind),
  };
  return namedCompanies(ofKind).map(({ name, services }) =>
    services.length > 0 ? `${name} (${services.join(', ')})` : name,
  );
}

/** Every name that the policy writes for them. */
export function spelledNames({ services, recipients }: Naming): string[] {
  const companies = recipients.flatMap((recipient) => recipient.companies);
  return distinct([...services, ...companies].map(({ name }) => name));
}

/** "Acme" is the maker of "Acme Ads" by "Acme Holding, Inc.": a company is often called by the first of its words. */
function isMaker(name: string, service: string, company: string | null): boolean {
  if (company === null || name.toLowerCase() === service.toLowerCase()) return false;
  const [short, long] = [wordsOf(name), wordsOf(company)];
  return short.length > 0 && short.every((word, i) => word === long[i]);
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}&+]+/gu) ?? [];

function distinct(names: string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (!seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}
