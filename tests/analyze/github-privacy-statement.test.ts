import { describe, expect, it } from 'vitest';
import { analysisOf } from '../goldens/cases';
import { factsOf } from './facts';

/** The example that `npm start` shows; what a careful reader finds in it at a glance. */
const facts = factsOf(analysisOf('github-privacy-statement'));

it('names the company', () => {
  expect(analysisOf('github-privacy-statement').document.controller).toMatch(/^GitHub/);
});

it.each([
  ['sale', 'denied'],
  ['targeted-advertising', 'yes'],
  ['international-transfer', 'yes'],
  // "GitHub does not engage in such profiling as defined by Colorado law"
  ['automated-decisions', 'denied'],
  ['ai-training', 'yes'],
])('the statement on %s: %s', (id, value) => {
  expect(facts.statement(id)).toBe(value);
});

it.each([
  ['race-ethnicity', 'collected'],
  ['gender', 'collected'],
  ['payment-information', 'collected'],
  ['account-credentials', 'collected'],
  ['approximate-location', 'collected'],
  ['biometric', null],
  ['religion-belief', null],
])('%s: %s', (id, disposition) => {
  expect(facts.data(id)).toBe(disposition);
});

it.each([
  ['effective-date', '2026-04-27'],
  ['response-time', 'within 45 days'],
  ['children', '13'],
])('%s: %s', (id, value) => {
  expect(facts.disclosure(id)).toBe(value);
});

describe('its laws', () => {
  it.each(['gdpr', 'uk-gdpr', 'ccpa', 'us-states'])('are %s', (law) => {
    expect(facts.laws()).toContain(law);
  });

  it('do not count Japan’s, Brazil’s and Canada’s, which it does not name', () => {
    expect(facts.laws()).toHaveLength(4);
  });
});

it('offers the Global Privacy Control', () => {
  expect(facts.optOuts().join('\n')).toContain('https://globalprivacycontrol.org/');
});

it('takes a period of notice for no period of storage', () => {
  const retention = analysisOf('github-privacy-statement').disclosures.find(({ id }) => id === 'retention')!;
  expect(retention.evidence.map(({ quote }) => quote).join('\n')).not.toContain('prior notice');
});

it.each(['service-providers', 'affiliates', 'government-legal', 'organisation-admin', 'public-other-users'])(
  '%s get data',
  (id) => {
    expect(facts.recipients()).toContain(id);
  },
);
