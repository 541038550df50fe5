import { describe, expect, it } from 'vitest';
import { analysisOf } from '../goldens/cases';
import { factsOf } from './facts';

/** A consumer app in the United States: Markdown, tables, links, a section for California. */
const facts = factsOf(analysisOf('us-walking-app'));

describe('data', () => {
  it.each([
    ['name', 'collected'],
    ['email-address', 'collected'],
    ['account-credentials', 'collected'],
    ['age', 'collected'],
    ['postal-address', 'collected'],
    ['correspondence', 'collected'],
    ['precise-location', 'collected'],
    ['health', 'collected'],
    ['sensor-data', 'collected'],
    ['usage-activity', 'collected'],
    ['ip-address', 'collected'],
    ['device-identifiers', 'collected'],
    ['device-information', 'collected'],
    ['cookies-trackers', 'collected'],
    ['purchase-history', 'collected'],
    ['contacts-list', 'not-collected'],
    ['audio-visual', 'not-collected'],
    ['religion-belief', 'not-collected'],
    ['political-opinions', 'not-collected'],
    ['phone-number', null],
    ['biometric', null],
    ['employment', null],
  ])('%s: %s', (id, disposition) => {
    expect(facts.data(id)).toBe(disposition);
  });

  it('says that card numbers are never seen', () => {
    expect([
      ...facts.denied(),
      ...facts.dataWith('not-collected').map((id) => `data-category ${id}`),
    ]).toContain('data-category payment-information');
  });

  it('quotes where use is logged, not where the policy introduces itself', () => {
    expect(facts.proof('dataCategories', 'usage-activity')).toContain('which screens you open');
  });

  it('shows what turns a list round', () => {
    expect(facts.proof('dataCategories', 'contacts-list')).toBe('[We do not collect:] your contacts;');
  });
});

describe('who gets it', () => {
  it.each([
    'service-providers',
    'analytics-providers',
    'advertisers',
    'public-other-users',
    'government-legal',
    'business-transfer',
  ])('%s', (id) => {
    expect(facts.recipients()).toContain(id);
  });

  it.each(['affiliates', 'data-brokers', 'researchers', 'organisation-admin'])('not %s', (id) => {
    expect(facts.recipients()).not.toContain(id);
  });

  it('names Stripe', () => {
    expect(facts.companies('service-providers')).toContain('Stripe');
  });

  it.each([
    ['Google Analytics', 'offered'],
    ['Meta Pixel', 'offered'],
    ['Zendesk', 'said-not-offered'],
  ])('%s is a service whose opt-out is %s', (name, optOut) => {
    expect(facts.service(name)).toBe(optOut);
  });
});

it.each([
  ['sale', 'yes'],
  ['targeted-advertising', 'yes'],
  ['international-transfer', 'not-stated'],
  ['automated-decisions', 'not-stated'],
  ['ai-training', 'denied'],
])('the statement on %s: %s', (id, value) => {
  expect(facts.statement(id)).toBe(value);
});

describe('ways to opt out', () => {
  it.each([
    'sale-sharing | web-page | https://www.ferncliff.example/do-not-sell',
    'sale-sharing | browser-signal | ',
    'marketing | unsubscribe-link | ',
    'location | device-setting | ',
    'cookies-tracking | browser-setting | ',
  ])('%s', (optOut) => {
    expect(facts.optOuts()).toContain(optOut);
  });

  it.each([
    'https://optout.aboutads.info/',
    'https://tools.google.com/dlpage/gaoptout',
    'https://www.facebook.com/adpreferences',
  ])('by %s', (href) => {
    expect(facts.optOuts().join('\n')).toContain(href);
  });

  it('not out of AI training, which it does not do', () => {
    expect(facts.optOutTargets()).not.toContain('ai-training');
  });
});

describe('rights', () => {
  it.each([
    ['access', 'stated'],
    ['correction', 'stated'],
    ['deletion', 'conditional'],
    ['opt-out-sale-sharing', 'stated'],
    ['limit-sensitive-use', 'stated'],
    ['authorised-agent', 'stated'],
    ['non-discrimination', 'stated'],
  ])('%s: %s', (id, status) => {
    expect(facts.right(id)).toBe(status);
  });

  it('are Californians’ alone', () => {
    const { rights } = analysisOf('us-walking-app');
    expect(rights.filter(({ scope }) => scope.join() !== 'US-CA').map(({ id }) => id)).toEqual([]);
  });

  it('answer the law that the section is for, and no other', () => {
    expect(facts.laws()).toEqual(['ccpa']);
    expect(facts.item('ccpa', 'access')).toBe('stated');
    expect(facts.item('ccpa', 'deletion')).toBe('conditional');
    expect(facts.item('gdpr', 'access')).toBe('not-found');
  });
});

describe('disclosures', () => {
  it.each([
    ['controller-identity', 'Ferncliff Walks, Inc.'],
    ['effective-date', '2026-03-03'],
    ['contact-channel', 'privacy@ferncliff.example'],
    ['response-time', 'within 45 days'],
    ['children', '13'],
  ])('%s: %s', (id, value) => {
    expect(facts.disclosure(id)).toBe(value);
  });

  it.each([
    'purposes',
    'retention',
    'security',
    'policy-changes',
    'do-not-track',
    'global-privacy-control',
    'identity-verification',
    'request-procedure',
  ])('%s', (id) => {
    expect(facts.disclosures()).toContain(id);
  });

  it.each(['data-protection-officer', 'representative', 'joint-use', 'request-fee', 'transfer-safeguards'])(
    'not %s',
    (id) => {
      expect(facts.disclosures()).not.toContain(id);
    },
  );
});

it('warns of nothing', () => {
  expect(facts.warnings()).toEqual([]);
});
