import { describe, expect, it } from 'vitest';
import { analysisOf } from '../goldens/cases';
import { factsOf } from './facts';

/** A translated policy from Japan: plain text, the third person, masked addresses, a list that does not follow. */
const facts = factsOf(analysisOf('japanese-craft-shop'));

describe('data', () => {
  it.each([
    ['name', 'collected'],
    ['postal-address', 'collected'],
    ['phone-number', 'collected'],
    ['email-address', 'collected'],
    ['age', 'collected'],
    ['gender', 'collected'],
    ['purchase-history', 'collected'],
    ['cookies-trackers', 'collected'],
    ['usage-activity', 'collected'],
    // a copy of a document, which a request has to have with it
    ['government-id', 'collected'],
    ['payment-information', 'not-collected'],
    ['religion-belief', 'not-collected'],
    ['race-ethnicity', 'not-collected'],
    ['health', 'not-collected'],
    ['criminal-record', 'not-collected'],
    ['correspondence', null],
  ])('%s: %s', (id, disposition) => {
    expect(facts.data(id)).toBe(disposition);
  });

  it('shows the principle and its exception', () => {
    expect(facts.proof('dataCategories', 'criminal-record')).toMatch(/does not acquire.*of their own accord/);
  });
});

it.each(['service-providers', 'affiliates', 'government-legal', 'business-transfer'])('%s get it', (id) => {
  expect(facts.recipients()).toContain(id);
});

it.each([
  ['sale', 'not-stated'],
  ['targeted-advertising', 'yes'],
  ['automated-decisions', 'not-stated'],
])('the statement on %s: %s', (id, value) => {
  expect(facts.statement(id)).toBe(value);
});

it('lets one stop advertising through the desk', () => {
  expect(facts.optOuts()).toContain('targeted-advertising | contact | ');
});

describe('rights', () => {
  it.each([
    'notification-of-purpose',
    'access',
    'correction',
    'deletion',
    'cease-use',
    'cease-third-party-provision',
    'authorised-agent',
  ])('%s', (id) => {
    expect(facts.rights()).toContain(id);
  });

  it('to disclosure has its limit', () => {
    expect(facts.right('access')).toBe('conditional');
  });

  it('quote the sentence that grants them', () => {
    expect(facts.proof('rights', 'access')).toContain('may request notification of the purpose of use');
  });

  it('answer the Japanese law', () => {
    expect(facts.laws()).toEqual(['appi']);
    for (const id of ['cease-use', 'joint-use', 'request-fee', 'complaint-to-controller'])
      expect([id, facts.item('appi', id)]).toEqual([id, 'stated']);
  });

  it('that cost a fee are granted with a condition', () => {
    for (const id of ['notification-of-purpose', 'access'])
      expect([id, facts.item('appi', id)]).toEqual([id, 'conditional']);
  });
});

describe('disclosures', () => {
  it.each([
    ['controller-identity', 'Minato Mingei Co., Ltd.'],
    ['effective-date', '2025-06-15'],
    ['request-fee', '800 yen'],
  ])('%s: %s', (id, value) => {
    expect(facts.disclosure(id)).toBe(value);
  });

  it.each([
    'contact-channel',
    'data-protection-officer',
    'joint-use',
    'request-procedure',
    'identity-verification',
    'security',
    'policy-changes',
    'purposes',
  ])('%s', (id) => {
    expect(facts.disclosures()).toContain(id);
  });
});

it('warns of the translation, the missing list and the masked addresses', () => {
  const { warnings } = analysisOf('japanese-craft-shop');
  expect(warnings.map(({ id, evidence }) => [id, evidence.length])).toEqual([
    ['translation-not-authoritative', 1],
    ['list-missing', 1],
    ['masked-contact', 2],
  ]);
});
