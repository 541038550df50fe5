import { standards } from '../../knowledge/compiled/standards';
import type { Mapping } from '../../knowledge/standard';
import type { Analysis, DataCategoryFinding, RecipientFinding, RightFinding } from '../../model';
import { english } from '../wording';
import { ref, some, type Node } from './context';
import { proof } from './proof';

const { labels, checklist } = english;

const dpvOf = (mappings: readonly Mapping[]) =>
  new Map(mappings.map(({ id, terms }) => [id, terms.dpv ?? []]));
const data = dpvOf(standards.dataCategories);
const recipients = dpvOf(standards.recipients);
const rights = dpvOf(standards.rights);

export function dataNode(base: string, found: DataCategoryFinding): Node {
  return {
    '@id': `${base}#data/${found.id}`,
    '@type': [...data.get(found.id)!, ...sensitivity(found)],
    'rdfs:label': labels.dataCategories[found.id],
    ...(found.id === 'children-data' && { 'dpv:hasDataSubject': ref('dpv:Child') }),
    ...some('sp:sensitiveUnder', found.sensitive),
    ...proof(found),
  };
}

/** Special is what the GDPR calls so; what other laws alone call sensitive is sensitive. */
function sensitivity({ sensitive }: DataCategoryFinding): string[] {
  if (sensitive.includes('gdpr-9')) return ['dpv:SpecialCategoryPersonalData'];
  return sensitive.length > 0 ? ['dpv:SensitivePersonalData'] : [];
}

/** A kind of recipient; the companies that the policy names are entities of it. */
export function recipientNode(base: string, found: RecipientFinding): Node {
  const type = recipients.get(found.id)!;
  const id = `${base}#recipient/${found.id}`;
  return {
    '@id': id,
    '@type': type,
    'rdfs:label': labels.recipients[found.id],
    ...proof(found),
    ...some(
      'dpv:hasEntity',
      found.companies.map(({ name, evidence }, at) => ({
        '@id': `${id}/${at + 1}`,
        '@type': ['dpv:Organisation', ...type],
        'rdfs:label': name,
        ...proof({ evidence }),
      })),
    ),
  };
}

/** A right that is granted to people in Europe is the GDPR's; the same to others alone is only close to it. */
export function rightNode(base: string, found: RightFinding, analysis: Analysis): Node {
  const terms = rights.get(found.id)!;
  const own = terms.filter((term) => term.startsWith('eu-gdpr:'));
  const european =
    found.scope.includes('EEA') ||
    (found.scope.length === 0 &&
      analysis.checklists.some(({ law, applicability }) => law === 'gdpr' && applicability === 'addressed'));
  return {
    '@id': `${base}#right/${found.id}`,
    '@type': ['dpv:DataSubjectRight', ...(european ? own : [])],
    'rdfs:label': checklist[found.id] ?? found.id,
    ...(!european && some('skos:closeMatch', own.map(ref))),
    'sp:status': found.status,
    ...some(
      'sp:condition',
      found.conditions.map(({ quote }) => quote),
    ),
    ...proof(found),
  };
}
