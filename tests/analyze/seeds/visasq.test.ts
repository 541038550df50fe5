import { describe, expect, it } from 'vitest';
import type { RegionId } from '../../../lib/model';
import { factsOf } from '../facts';
import { seedAnalysis } from './seed';

const analysis = seedAnalysis('visasq');

describe.skipIf(!analysis)('a policy with notices for three places', () => {
  const facts = factsOf(analysis!);

  it('is effective at the first of its eleven dates', () => {
    expect(analysis!.document.effectiveDate).toBe('2024-09-24');
    expect(analysis!.document.dates).toHaveLength(11);
    expect(facts.disclosure('effective-date')).toBe('2024-09-24');
  });

  it('names the company', () => {
    expect(analysis!.document.controller).toMatch(/^VisasQ Inc/);
  });

  it('denies sale, in the section for California among others', () => {
    expect(facts.statement('sale')).toBe('denied');
    const quotes = analysis!.statements.find(({ id }) => id === 'sale')!.evidence.map(({ quote }) => quote);
    expect(quotes.join('\n')).toContain('has not sold Personal Information');
    expect(facts.item('ccpa', 'sale')).toBe('denied');
    expect(facts.item('ccpa', 'opt-out-sale-sharing')).toBe('not-applicable');
  });

  it.each([
    'biometric',
    'government-id',
    'payment-information',
    'name',
    'email-address',
    'phone-number',
    'postal-address',
    'education',
    'employment',
    'precise-location',
    'age',
    'gender',
    'demographics',
    'ip-address',
    'usage-activity',
    'purchase-history',
    'social-media',
    'cookies-trackers',
  ])('collects %s', (id) => {
    expect(facts.data(id)).toBe('collected');
  });

  it('collects the bank account and the card’s country, and denies the card number beside it', () => {
    const { evidence } = analysis!.dataCategories.find(({ id }) => id === 'payment-information')!;
    expect(evidence.map(({ quote }) => quote).join('\n')).toMatch(/bank account/i);
    const denial = analysis!.denials.find(({ id }) => id === 'payment-information');
    expect(denial?.evidence[0]!.quote).toContain('We do not collect "credit card number');
  });

  describe.each<[RegionId, string[]]>([
    [
      'EEA',
      ['access', 'correction', 'restriction', 'portability', 'deletion', 'withdraw-consent', 'complaint'],
    ],
    ['GB', ['access', 'correction', 'restriction', 'portability', 'deletion', 'withdraw-consent']],
    [
      'US-CA',
      [
        'access',
        'portability',
        'correction',
        'deletion',
        'limit-sensitive-use',
        'non-discrimination',
        'authorised-agent',
      ],
    ],
    [
      'JP',
      [
        'notification-of-purpose',
        'access',
        'correction',
        'deletion',
        'cease-use',
        'cease-third-party-provision',
        'authorised-agent',
      ],
    ],
  ])('for people of %s', (region, rights) => {
    it.each(rights)('grants %s', (id) => {
      expect(facts.rights(region)).toContain(id);
    });
  });

  it('grants nothing to everyone: each right is in a notice', () => {
    expect(analysis!.rights.filter(({ scope }) => scope.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it.each(['gdpr', 'uk-gdpr', 'ccpa', 'appi'])('speaks of %s', (law) => {
    expect(facts.laws()).toContain(law);
  });

  it('tells Japan’s joint use, fee and complaint desk', () => {
    expect(facts.disclosures()).toContain('joint-use');
    expect(facts.disclosure('request-fee')).toBe('JPY 1,000');
    for (const id of ['joint-use', 'request-fee', 'complaint-to-controller'])
      expect([id, facts.item('appi', id)]).toEqual([id, 'stated']);
  });

  it('answers requests within forty-five days in California', () => {
    expect(facts.disclosure('response-time')).toMatch(/forty-five \(45\) days/);
  });

  it.each([
    ['GoogleAnalytics', 'offered'],
    ['FullStory', 'offered'],
    ['Mixpanel', 'offered'],
    ['MIERUCA', 'said-not-offered'],
    ['Intercom', 'said-not-offered'],
    ['Zendesk', 'said-not-offered'],
    ['Stripe', 'said-not-offered'],
    ['Marketo', 'offered'],
    ['Google Ads', 'offered'],
    ['Yahoo! Ads', 'offered'],
    ['Facebook Ads', 'offered'],
    ['X Ads', 'offered'],
    ['Linkedin Ads', 'offered'],
    ['A8.net', 'said-not-offered'],
    ['intimate merger', 'offered'],
    ['CookieYes', 'offered'],
    ['SiTest', 'offered'],
  ])('lists %s, its opt-out %s', (name, optOut) => {
    expect(facts.service(name)).toBe(optOut);
  });

  it('lists no service but these seventeen', () => {
    expect(analysis!.services).toHaveLength(17);
  });

  it.each(['marketing', 'cookies-tracking'])('lets one opt out of %s', (target) => {
    expect(facts.optOutTargets()).toContain(target);
  });

  it('is warned of: addresses are masked and lists are missing', () => {
    expect(facts.warnings()).toEqual(['list-missing', 'masked-contact']);
    const [lists, masked] = analysis!.warnings;
    expect(lists!.evidence.map(({ quote }) => quote).join('\n')).toContain(
      'We may collect Personal Data about you from the following sources:',
    );
    expect(lists!.evidence.length).toBeGreaterThanOrEqual(10);
    expect(masked!.evidence.length).toBe(
      analysis!.segments
        .map(({ text }) => text.split('[email protected]').length - 1)
        .reduce((a, b) => a + b),
    );
  });
});
