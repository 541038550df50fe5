import { expect, it } from 'vitest';
import { english } from '../../components/strings/en';
import { pointsOf } from '../../components/view/compare/points';
import { sample } from '../report/sample-analysis';

const data = (id: 'name' | 'email-address' | 'health' | 'payment-information' | 'usage-activity') => ({
  ...sample.dataCategories[0]!,
  id,
  disposition: 'collected' as const,
  sensitive:
    id === 'health' ? ['gdpr-9' as const] : id === 'payment-information' ? ['cpra-with-code' as const] : [],
});

it('compares special categories first, whatever the first policy speaks of first', () => {
  const one = {
    ...sample,
    dataCategories: [data('usage-activity'), data('name'), data('payment-information')],
  };
  const other = { ...sample, dataCategories: [data('email-address'), data('health')] };
  const labels = pointsOf([one, other], 'gdpr', english).map(({ label }) => label);
  expect(labels.filter((label) => label.startsWith('Collects'))).toEqual([
    'Collects: Health',
    'Collects: Card or bank account',
    'Collects: Name',
    'Collects: Email address',
    'Collects: Browsing and usage',
  ]);
});

it('says what a number of years is', () => {
  const told = { ...sample.disclosures[0]!, id: 'children' as const, value: '13' };
  const points = pointsOf([{ ...sample, disclosures: [told] }, sample], 'gdpr', english);
  const [cell] = points.find(({ id }) => id === 'disclosure/children')!.cells;
  expect([cell!.detail, cell!.theirs]).toEqual(['age 13', false]);
  expect(cell!.about).toEqual({ kind: 'disclosure', ids: ['children'], denied: false });
});

it('does not call it the same that two name as many companies or periods, but others', () => {
  const renamed = sample.services.map((service) => ({ ...service, name: `Other ${service.name}` }));
  const keeping = sample.disclosures.map((told) =>
    told.id === 'retention' ? { ...told, value: '2 years, 3 months' } : told,
  );
  const other = { ...sample, services: renamed, disclosures: keeping };
  const differ = pointsOf([sample, other], 'gdpr', english).filter(({ differs }) => differs);
  expect(differ.map(({ id }) => id)).toEqual(['retention', 'services']);
  expect(pointsOf([sample, sample], 'gdpr', english).filter(({ differs }) => differs)).toEqual([]);
});
