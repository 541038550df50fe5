import { describe, expect, it } from 'vitest';
import { assess, noHits } from '../../lib/assess';
import { lawIds, type LawId } from '../../lib/model';
import { at, checklist, disclosure, findings, laws, right, statement } from './synthetic';

describe('checklists', () => {
  it('are always all seven, in the vocabulary’s order, whether addressed or not', () => {
    const lists = assess(findings(), laws, noHits);
    expect(lists.map(({ law }) => law)).toEqual([...lawIds]);
    for (const { applicability, items } of lists) {
      expect(applicability).toBe('not-addressed');
      expect(items.every(({ status, evidence }) => status === 'not-found' && !evidence.length)).toBe(true);
      expect(items.length).toBeGreaterThan(15);
    }
  });

  it('ask rights in the law’s order, with where they stand', () => {
    expect(checklist('appi', findings()).items.slice(0, 3)).toEqual([
      { id: 'notification-of-purpose', basis: 'Art. 32(2)-(3)', status: 'not-found', evidence: [] },
      { id: 'access', basis: 'Art. 33(1)-(2)', status: 'not-found', evidence: [] },
      {
        id: 'third-party-disclosure-records',
        basis: 'Art. 33(5) with 29(1), 30(3)',
        status: 'not-found',
        evidence: [],
      },
    ]);
  });

  it('mention what the law asks no policy to say only where it is said', () => {
    const ids = (found = findings()) => checklist('gdpr', found).items.map(({ id }) => id);
    expect(ids()).not.toContain('response-time');
    expect(ids(findings({ disclosures: [disclosure('response-time')] }))).toContain('response-time');
    // In Japan the fee must be told: there its absence is a row.
    expect(checklist('appi', findings()).items.map(({ id }) => id)).toContain('request-fee');
  });

  it('leave what they are given as it was', () => {
    const found = findings({ rights: [right('access')], statements: [statement('sale', 'denied')] });
    const before = structuredClone(found);
    assess(found, laws, noHits);
    expect(found).toEqual(before);
  });
});

describe('applicability', () => {
  const addressed = (found = findings(), cues: LawId[] = []) =>
    assess(found, laws, { ...noHits, cues: cues.map((law) => ({ law, evidence: at(0) })) })
      .filter(({ applicability }) => applicability === 'addressed')
      .map(({ law }) => law);

  it('by name', () => expect(addressed(findings(), ['ccpa', 'appi'])).toEqual(['ccpa', 'appi']));

  it.each([
    [['EEA'], ['gdpr']],
    [['CA-QC'], ['canada']],
    [['US'], []],
    [['children'], []],
    [[], []],
  ] as const)('by its people, from a claim for %j: %j', (scope, expected) =>
    expect(addressed(findings({ rights: [right('access', [...scope])] }))).toEqual([...expected]),
  );
});
