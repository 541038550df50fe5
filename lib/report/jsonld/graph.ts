import { standards } from '../../knowledge/compiled/standards';
import type { Analysis, StatementFinding } from '../../model';
import { english } from '../wording';
import { ref, some, type Node } from './context';
import { dataNode, recipientNode, rightNode } from './nodes';
import { namedIn } from './phrases';
import { proof } from './proof';

/** Which property carries a practice that the policy says takes place; AI training and ads are purposes. */
const PRACTICE = {
  sale: 'dpv:hasPurpose',
  'targeted-advertising': 'dpv:hasPurpose',
  'ai-training': 'dpv:hasPurpose',
  'international-transfer': 'dpv:hasProcessing',
  'automated-decisions': 'dpv:hasProcessing',
} as const;

/** One policy as nodes: the notice, the processing that it tells of, and what hangs on that. */
export function graphOf(analysis: Analysis): Node[] {
  const base = `urn:smallprint:policy:${analysis.document.sha256}`;
  const collected = analysis.dataCategories.filter(({ disposition }) => disposition === 'collected');
  const refused = analysis.dataCategories.filter(({ disposition }) => disposition === 'not-collected');
  const practices = analysis.statements.filter(({ value }) => value !== 'not-stated');
  const nodes = {
    data: collected.map((found) => dataNode(base, found)),
    refused: refused.map((found) => dataNode(base, found)),
    recipients: analysis.recipients.map((found) => recipientNode(base, found)),
    bases: namedIn(analysis, 'legal-basis', base, 'dpv:LegalBasis'),
    purposes: namedIn(analysis, 'purposes', base, 'dpv:Purpose'),
    rights: analysis.rights.map((found) => rightNode(base, found, analysis)),
    practices: practices.map((found) => practiceNode(base, found)),
  };
  const said = (value: string, property?: string) =>
    practices
      .filter((found) => found.value === value && (!property || PRACTICE[found.id] === property))
      .map(({ id }) => ref(practiceId(base, id)));
  const process: Node = {
    '@id': `${base}#process`,
    '@type': 'dpv:Process',
    'dpv:hasNotice': ref(base),
    ...(analysis.document.controller && { 'dpv:hasDataController': ref(`${base}#controller`) }),
    ...some('dpv:hasPersonalData', idsOf(nodes.data)),
    ...some('dpv:hasRecipient', idsOf(nodes.recipients)),
    ...some('dpv:hasPurpose', [...idsOf(nodes.purposes), ...said('yes', 'dpv:hasPurpose')]),
    ...some('dpv:hasProcessing', said('yes', 'dpv:hasProcessing')),
    ...some('dpv:hasLegalBasis', idsOf(nodes.bases)),
    ...some('dpv:hasRight', idsOf(nodes.rights)),
    ...some('sp:saysNotCollected', idsOf(nodes.refused)),
    ...some('sp:saysNotDone', said('denied')),
  };
  return [notice(base, analysis), process, ...controller(base, analysis), ...Object.values(nodes).flat()];
}

const idsOf = (nodes: Node[]) => nodes.map((node) => ref(node['@id'] as string));
const practiceId = (base: string, id: StatementFinding['id']) => `${base}#practice/${id}`;

function notice(base: string, { document, engine }: Analysis): Node {
  const { title, url, source, effectiveDate, language } = document;
  return {
    '@id': base,
    '@type': 'dpv:PrivacyNotice',
    ...(title && { 'dct:title': title }),
    'dct:source': url && /^https?:/.test(url) && URL.canParse(url) ? ref(new URL(url).href) : source,
    'dct:language': language,
    ...(effectiveDate && { 'dct:issued': { '@type': 'xsd:date', '@value': effectiveDate } }),
    'sp:sha256': document.sha256,
    'sp:engine': `${engine.name} ${engine.version}`,
    'sp:model': engine.model,
  };
}

function controller(base: string, { document }: Analysis): Node[] {
  if (!document.controller) return [];
  return [{ '@id': `${base}#controller`, '@type': 'dpv:DataController', 'rdfs:label': document.controller }];
}

function practiceNode(base: string, found: StatementFinding): Node {
  const { terms } = standards.statements.find(({ id }) => id === found.id)!;
  return {
    '@id': practiceId(base, found.id),
    '@type': [...terms.dpv!],
    'rdfs:label': english.labels.statements[found.id],
    'sp:said': found.value,
    ...proof(found),
  };
}
