import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dpvPhrasesEn } from '../../lib/knowledge/compiled/dpv-phrases-en';
import { standards } from '../../lib/knowledge/compiled/standards';
import { validateStandards } from '../../lib/knowledge/validate-standards';
import { dataCategoryIds, recipientIds, rightIds, sensitiveClassesOf } from '../../lib/model';
import vocabulary from '../../contract/vocabulary.json';
import { sharedData } from '../shared-data';

const used = [
  ...[standards.dataCategories, standards.recipients, standards.statements, standards.rights]
    .flat()
    .flatMap(({ terms }) => terms.dpv ?? []),
  ...dpvPhrasesEn.map(({ props }) => String(props!.dpv)),
];
const local = (prefix: string) =>
  used.filter((term) => term.startsWith(`${prefix}:`)).map((term) => term.slice(prefix.length + 1));

describe('mappings to other classifications', () => {
  test('every data category, recipient and right is mapped, in order', () => {
    expect(standards.dataCategories.map(({ id }) => id)).toEqual(dataCategoryIds);
    expect(standards.recipients.map(({ id }) => id)).toEqual(recipientIds);
    expect(standards.rights.map(({ id }) => id)).toEqual(rightIds);
  });

  test('every data category has a term in every system', () => {
    for (const { id, terms } of standards.dataCategories)
      for (const { id: system } of standards.systems)
        expect(terms[system]?.length, `${id} in ${system}`).toBeGreaterThan(0);
  });

  test.each(dataCategoryIds.map((id) => [id]))('%s is special where the vocabulary says so', (id) => {
    const { terms } = standards.dataCategories.find((mapping) => mapping.id === id)!;
    const classes = sensitiveClassesOf[id] ?? [];
    expect(terms.gdpr!.includes('Art. 9(1)')).toBe(classes.includes('gdpr-9'));
    expect(terms.gdpr!.includes('Art. 10')).toBe(classes.includes('gdpr-10'));
    expect(terms.appi!.includes('Art. 2(3)')).toBe(classes.includes('appi'));
    const { ccpa } = vocabulary.dataCategories.find((entry) => entry.id === id)!;
    if (!NOT_IN_THE_ACT.includes(id)) expect(terms.ccpa).toContain(CCPA[ccpa]);
    if (classes.includes('cpra')) expect(terms.ccpa).toContain(CCPA.sensitive);
  });

  const dpv = sharedData('dpv', 'pd.csv');
  test.skipIf(!dpv)('every personal data term is one of DPV', () => {
    const known = termsOf(dpv!);
    expect(local('pd').filter((term) => !known.has(term))).toEqual([]);
  });

  const rights = sharedData('dpv', 'gdpr-rights.csv');
  test.skipIf(!rights)('every right of the GDPR is one of DPV', () => {
    const known = termsOf(rights!);
    const bases = /^A6-1-[a-f]$/;
    expect(local('eu-gdpr').filter((term) => !known.has(term) && !bases.test(term))).toEqual([]);
  });

  test('terms of the core are those that were looked up in DPV', () => {
    expect([...new Set(local('dpv'))].filter((term) => !CORE.includes(term))).toEqual([]);
  });

  test.each([
    ['an unknown id', [{ id: 'nonsense', dpv: ['pd:Name'] }], 'unknown'],
    ['no DPV term', [{ id: 'name', apple: ['Name'] }], 'no DPV term'],
    ['a term that its system does not have', [{ id: 'name', dpv: ['pd:Name'], apple: ['Nom'] }], 'Nom'],
    ['a category left out', [{ id: 'name', dpv: ['pd:Name'] }], 'email-address is not mapped'],
  ])('%s is refused', (_, entries, fault) => {
    const systems = [
      { id: 'apple', name: 'A', note: 'n', source: 'https://example.org/', terms: ['Name'] },
      { id: 'dpv', name: 'D', note: 'n', source: 'https://example.org/' },
    ];
    const files = { systems, 'data-categories': entries, recipients: [], statements: [], rights: [] };
    expect(() => validateStandards(files)).toThrow(fault);
  });
});

const termsOf = (path: string) =>
  new Set([...readFileSync(path, 'utf8').matchAll(/^"([A-Za-z0-9-]+)","class"/gm)].map(([, term]) => term!));

/** Of https://w3id.org/dpv 2.x, modules purposes, personal_data, entities, rights, processing. */
const CORE = [
  ...['PersonalData', 'SensitivePersonalData', 'ProvidedPersonalData', 'InferredPersonalData'],
  ...['ObservedPersonalData', 'DataProcessor', 'ThirdParty', 'Recipient', 'Authority'],
  ...['AcademicScientificOrganisation', 'DataSubjectRight', 'Transfer', 'AutomatedDecisionMaking'],
  ...['SellDataToThirdParties', 'TargetedAdvertising', 'ResearchAndDevelopment', 'ServiceProvision'],
  ...['ImproveExistingProductsAndServices', 'ServiceUsageAnalytics', 'ServicePersonalisation', 'Advertising'],
  ...['DirectMarketing', 'EnforceSecurity', 'FraudPreventionAndDetection', 'CustomerCare'],
  ...['CommunicationManagement', 'PaymentManagement', 'LegalCompliance'],
];

/** The vocabulary's short form groups them with sensitive data; 1798.140(ae) does not list them. */
const NOT_IN_THE_ACT = ['political-opinions', 'criminal-record'];

const CCPA: Record<string, string> = {
  identifiers: '(A) identifiers',
  'customer-records': '(B) customer records',
  'protected-characteristics': '(C) characteristics of protected classifications',
  commercial: '(D) commercial information',
  biometric: '(E) biometric information',
  'internet-activity': '(F) internet or network activity',
  geolocation: '(G) geolocation data',
  sensory: '(H) audio, electronic, visual or similar information',
  employment: '(I) professional or employment-related information',
  education: '(J) education information',
  inferences: '(K) inferences',
  sensitive: '(L) sensitive personal information',
  other: 'other personal information, (v)(1)',
};
