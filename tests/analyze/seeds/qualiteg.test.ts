import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts';
import { seedAnalysis } from './seed';

const analysis = seedAnalysis('qualiteg');

describe.skipIf(!analysis)('a policy from Japan, in translation', () => {
  const facts = factsOf(analysis!);

  it.each([
    'religion-belief',
    'race-ethnicity',
    'health',
    'criminal-record',
    'union-membership',
    'political-opinions',
    'sex-life-orientation',
  ])('does not collect %s', (id) => {
    expect(facts.data(id)).toBe('not-collected');
  });

  it('notes the exception to that', () => {
    expect(facts.proof('dataCategories', 'criminal-record')).toContain('does not apply if the user provides');
  });

  it('provides data to third parties with consent alone, and says so with the exceptions', () => {
    const denied = analysis!.segments.find(({ text }) =>
      text.includes('does not provide personal information to third'),
    );
    expect(denied).toBeDefined();
    expect(facts.recipients()).toContain('government-legal');
    expect(facts.recipients()).toContain('business-transfer');
  });

  it('quotes the exceptions with what they are exceptions to', () => {
    const { evidence } = analysis!.recipients.find(({ id }) => id === 'business-transfer')!;
    expect(evidence[0]!.quote).toContain('succession of business');
    const authorities = analysis!.recipients.find(({ id }) => id === 'government-legal')!.evidence;
    const court = authorities.find(({ quote }) => quote.includes('requested by a court'));
    expect(court?.lead?.quote).toContain("may be provided without the user's consent");
  });

  it('outsources to service providers', () => {
    expect(facts.recipients()).toContain('service-providers');
    expect(facts.proof('recipients', 'service-providers')).toContain('may outsource');
  });

  it('lets one stop advertising by behaviour through the contact', () => {
    expect(facts.optOuts()).toEqual(['targeted-advertising | contact | ']);
  });

  it('advertises by behaviour', () => {
    expect(facts.statement('targeted-advertising')).toBe('yes');
  });

  it.each([
    'notification-of-purpose',
    'access',
    'correction',
    'deletion',
    'cease-use',
    'cease-third-party-provision',
  ])('grants %s, with limits', (id) => {
    expect(facts.right(id)).toBe('conditional');
    expect(facts.item('appi', id)).toBe('conditional');
  });

  it('quotes the sentence that grants them', () => {
    for (const id of ['access', 'correction', 'deletion', 'cease-use'])
      expect([id, facts.proof('rights', id)]).toEqual([
        id,
        expect.stringContaining('only the individual themselves can request notification'),
      ]);
  });

  it('speaks of the Japanese law alone', () => {
    expect(facts.laws()).toEqual(['appi']);
  });

  it('names its officer', () => {
    expect(facts.proof('disclosures', 'data-protection-officer')).toContain('Privacy Policy Manager');
  });

  it('verifies identity', () => {
    expect(facts.disclosures()).toContain('identity-verification');
  });

  it('is dated', () => {
    expect(analysis!.document.effectiveDate).toBe('2023-07-29');
  });

  it('is a translation, and its own lists are complete', () => {
    expect(facts.warnings()).toEqual(['translation-not-authoritative']);
  });
});
