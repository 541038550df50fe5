import { describe, expect, it } from 'vitest';
import { analysisOf } from '../goldens/cases';
import { factsOf } from './facts';

/** A business service in the European Union: HTML, nested lists, a table of periods. */
const facts = factsOf(analysisOf('eu-bookkeeping-service'));

describe('data', () => {
  it.each([
    ['name', 'collected'],
    ['email-address', 'collected'],
    ['account-credentials', 'collected'],
    ['employment', 'collected'],
    ['payment-information', 'collected'],
    ['ip-address', 'collected'],
    ['usage-activity', 'collected'],
    ['user-content', 'collected'],
    ['approximate-location', 'not-collected'],
    ['health', 'not-collected'],
    ['religion-belief', 'not-collected'],
    ['union-membership', 'not-collected'],
    ['cookies-trackers', 'not-collected'],
    ['phone-number', null],
    ['age', null],
    ['inferences', null],
  ])('%s: %s', (id, disposition) => {
    expect(facts.data(id)).toBe(disposition);
  });

  it('shows what turns a list round', () => {
    expect(facts.proof('dataCategories', 'health')).toMatch(/^\[We do not collect the following:\]/);
  });
});

describe('who gets it', () => {
  it('is told in full', () => {
    expect(facts.recipients().sort()).toEqual([
      'government-legal',
      'organisation-admin',
      'professional-advisers',
      'service-providers',
    ]);
  });

  it('is told by name', () => {
    expect(facts.companies('service-providers').join()).toMatch(/Hetzner.*Postmark/);
  });
});

it.each([
  ['sale', 'denied'],
  ['international-transfer', 'yes'],
  ['automated-decisions', 'denied'],
  ['ai-training', 'not-stated'],
])('the statement on %s: %s', (id, value) => {
  expect(facts.statement(id)).toBe(value);
});

it('lets one opt out of the newsletter, in two ways', () => {
  expect(facts.optOuts()).toEqual([
    'marketing | unsubscribe-link account-setting | https://app.kontora.example/settings/mail',
  ]);
});

describe('rights', () => {
  it.each([
    ['access', 'stated'],
    ['correction', 'stated'],
    ['deletion', 'stated'],
    ['restriction', 'stated'],
    ['portability', 'stated'],
    ['objection', 'stated'],
    ['withdraw-consent', 'stated'],
    ['complaint', 'stated'],
    ['opt-out-sale-sharing', null],
    ['notification-of-purpose', null],
  ])('%s: %s', (id, status) => {
    expect(facts.right(id)).toBe(status);
  });

  it('answer the GDPR', () => {
    expect(facts.laws()).toEqual(['gdpr']);
    expect(facts.item('gdpr', 'portability')).toBe('stated');
    expect(facts.item('gdpr', 'automated-decisions')).toBe('not-applicable');
    expect(facts.item('gdpr', 'statutory-requirement')).toBe('stated');
    expect(facts.item('gdpr', 'representative')).toBe('not-found');
  });
});

describe('disclosures', () => {
  it.each([
    ['controller-identity', 'Kontora GmbH'],
    ['data-protection-officer', 'dpo@kontora.example'],
    ['effective-date', '2025-10-01'],
    ['response-time', 'within one month'],
    ['request-fee', 'free of charge'],
  ])('%s: %s', (id, value) => {
    expect(facts.disclosure(id)).toBe(value);
  });

  it.each([
    'contact-channel',
    'legal-basis',
    'retention',
    'transfer-safeguards',
    'security',
    'policy-changes',
    'request-procedure',
  ])('%s', (id) => {
    expect(facts.disclosures()).toContain(id);
  });

  it('quotes how to make a request, not how changes are told', () => {
    expect(facts.proof('disclosures', 'request-procedure')).toContain('To use these rights, write to');
  });
});

it('links nowhere by script, and warns of nothing', () => {
  const { segments } = analysisOf('eu-bookkeeping-service');
  expect(segments.flatMap(({ links }) => links).filter(({ href }) => href.startsWith('javascript'))).toEqual(
    [],
  );
  expect(facts.warnings()).toEqual([]);
});
