import { expect, it } from 'vitest';
import type { Analysis } from '../../lib/model';
import { namedCompanies, namesFor, spelledNames } from '../../lib/report/answers/named-companies';
import { sample } from './sample-analysis';

const service = (name: string, company: string | null) => ({
  ...sample.services[0]!,
  ...{ name, company, recipients: ['advertisers' as const] },
});
const naming = (services: Analysis['services'], ...companies: string[]) => ({
  services,
  recipients: [
    {
      ...sample.recipients[0]!,
      id: 'advertisers' as const,
      companies: companies.map((name) => ({ name, evidence: [] })),
    },
  ],
});

it.each([
  [
    'a service of a company that is named too',
    [service('Acme Pixel', 'Acme Holding, Inc.')],
    ['Acme'],
    ['Acme (Acme Pixel)'],
  ],
  [
    'two of them',
    [service('Acme Pixel', 'ACME'), service('Clicks', 'Acme Ltd')],
    ['Acme'],
    ['Acme (Acme Pixel, Clicks)'],
  ],
  ['a company named in full', [service('Acme Ads', 'Acme Corp.')], ['Acme Corp'], ['Acme Corp (Acme Ads)']],
  ['a company that is not named', [service('Acme Ads', 'Acme Corp.')], ['Beta'], ['Acme Ads', 'Beta']],
  ['a company that is a service', [service('Acme', 'Acme Inc.')], ['acme'], ['Acme']],
  ['another name that begins alike', [service('Acmeter', 'Acmeter GmbH')], ['Acme'], ['Acmeter', 'Acme']],
  [
    'a company in full and in short',
    [],
    ['Acme, Inc.', 'Beta Ads', 'Acme', 'ACME LLC'],
    ['Acme', 'Beta Ads'],
  ],
  [
    'a service of a company in full and in short',
    [service('Acme Pixel', 'Acme Corp.')],
    ['Acme Corp.', 'Acme'],
    ['Acme (Acme Pixel)'],
  ],
  ['two whose names begin alike', [], ['Acme Inc.', 'Acme Ads Inc.'], ['Acme Inc.', 'Acme Ads Inc.']],
  ['a service of nobody known', [service('Clicks', null)], ['Acme'], ['Clicks', 'Acme']],
])('names once %s', (_, services, companies, expected) => {
  expect(namesFor(naming(services, ...companies), 'advertisers')).toEqual(expected);
});

it('counts a company once, and marks every name that is written', () => {
  const named = naming(
    [service('Acme Pixel', 'Acme Inc.'), service('Acme Ads', 'Acme Inc.')],
    'Acme',
    'Beta',
  );
  expect(namedCompanies(named).map(({ name }) => name)).toEqual(['Acme', 'Beta']);
  expect(spelledNames(named)).toEqual(['Acme Pixel', 'Acme Ads', 'Acme', 'Beta']);
});
