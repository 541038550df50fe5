import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../lib/model';
import { toJsonLd } from '../../lib/report/to-jsonld';
import { analysisOf, goldenCases } from '../goldens/cases';
import { sample } from './sample';

const DPV = 'https://w3id.org/dpv#';
const PD = 'https://w3id.org/dpv/pd#';
const GDPR = 'https://w3id.org/dpv/legal/eu/gdpr#';

type Values = { '@id'?: string; '@value'?: unknown }[];
type Graph = ({ '@type'?: string[] } & { [property: string]: Values })[];

/** Fails on any term or value that a JSON-LD processor would drop, and on any context that must be fetched. */
async function expanded(analysis: Analysis): Promise<Graph> {
  const document = JSON.parse(toJsonLd(analysis)) as object;
  const documentLoader = async (url: string) => {
    throw new Error(`${url} must not be fetched`);
  };
  return (await jsonld.expand(document, { safe: true, documentLoader } as object)) as unknown as Graph;
}

describe.each(Object.keys(goldenCases))('%s', (name) => {
  let graph: Graph;
  const analysis = () => analysisOf(name);
  const typed = (type: string) => graph.filter((node) => node['@type']?.includes(type));
  const process = () => typed(`${DPV}Process`)[0]!;
  const linked = (property: string) => (process()[`${DPV}${property}`] ?? []).map((each) => each['@id']);
  beforeAll(async () => {
    graph = await expanded(analysis());
  });

  test('is one notice, one process, and every link leads to a node', () => {
    expect(typed(`${DPV}PrivacyNotice`)).toHaveLength(1);
    expect(typed(`${DPV}Process`)).toHaveLength(1);
    const known = new Set(graph.map((node) => String(node['@id'])));
    for (const property of ['hasPersonalData', 'hasRecipient', 'hasRight', 'hasLegalBasis', 'hasPurpose'])
      expect(linked(property).filter((id) => !known.has(id!))).toEqual([]);
  });

  test('has a node for every finding, and no id twice', () => {
    const collected = analysis().dataCategories.filter((d) => d.disposition === 'collected');
    expect(linked('hasPersonalData')).toHaveLength(collected.length);
    expect(linked('hasRecipient')).toHaveLength(analysis().recipients.length);
    expect(linked('hasRight')).toHaveLength(analysis().rights.length);
    expect(new Set(graph.map((node) => node['@id'])).size).toBe(graph.length);
  });

  test('what is not collected is no personal data of the process', () => {
    const refused = (process()['urn:smallprint:ns:saysNotCollected'] ?? []).map((each) => each['@id']);
    expect(refused).toHaveLength(analysis().dataCategories.length - linked('hasPersonalData').length);
    expect(refused.filter((id) => linked('hasPersonalData').includes(id))).toEqual([]);
  });
});

test('a policy that speaks of the GDPR has its rights, legal bases and data by DPV’s names', async () => {
  const types = (await expanded(analysisOf('eu-bookkeeping-service'))).flatMap((node) => node['@type'] ?? []);
  expect(types).toEqual(
    expect.arrayContaining([
      ...[`${PD}EmailAddress`, `${DPV}DataProcessor`, `${GDPR}A15`, `${GDPR}A17`, `${GDPR}A77`],
      ...[`${GDPR}A6-1-b`, `${GDPR}A6-1-c`, `${GDPR}A6-1-f`],
    ]),
  );
});

test('a right that is granted elsewhere alone is close to the GDPR’s and not it', async () => {
  const rights = (await expanded(analysisOf('us-walking-app'))).filter((node) =>
    node['@type']?.includes(`${DPV}DataSubjectRight`),
  );
  expect(rights.length).toBeGreaterThan(0);
  expect(rights.flatMap((node) => node['@type']!).filter((type) => type.startsWith(GDPR))).toEqual([]);
  const close = rights.flatMap((node) => node['http://www.w3.org/2004/02/skos/core#closeMatch'] ?? []);
  expect(close.map((each) => each['@id'])).toContain(`${GDPR}A17`);
});

test('an address is a node, a path is a text', async () => {
  const source = async (document: Partial<Analysis['document']>) => {
    const graph = await expanded({ ...sample(), document: { ...sample().document, ...document } });
    const notice = graph.find((node) => node['@type']?.includes(`${DPV}PrivacyNotice`))!;
    return notice['http://purl.org/dc/terms/source']![0];
  };
  expect(await source({})).toEqual({ '@id': 'https://example.org/privacy' });
  expect(await source({ url: null })).toEqual({ '@value': 'policies/sample.html' });
});

test('an input that failed is a node of its own', () => {
  const failure = { schemaVersion: 1, source: 'a.txt', error: { code: 'empty', message: 'a.txt is empty.' } };
  expect(JSON.parse(toJsonLd(failure as never))).toMatchObject({
    '@type': 'sp:Failure',
    'sp:code': 'empty',
    'dct:source': 'a.txt',
  });
});
