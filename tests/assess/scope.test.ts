import { describe, expect, it } from 'vitest';
import type { LawId, RegionId } from '../../lib/model';
import { lawIds } from '../../lib/model';
import { at, findings, hit, quotesOf, right, statement, statusOf } from './synthetic';

/** A claim, by its scope: the laws whose people it reaches wholly, and those of whose people it reaches some. */
const reach: [RegionId[], LawId[], LawId[]][] = [
  [[], [...lawIds], []],
  [['EEA'], ['gdpr'], []],
  [['GB'], ['uk-gdpr'], []],
  [['EEA', 'GB'], ['gdpr', 'uk-gdpr'], []],
  [['CH'], [], []],
  [['US-CA'], ['ccpa'], []],
  [['US-states'], ['us-states'], []],
  [['US'], ['ccpa', 'us-states'], []],
  [['US-CA', 'US-states'], ['ccpa', 'us-states'], []],
  [['JP'], ['appi'], []],
  [['BR'], ['lgpd'], []],
  [['CA'], ['canada'], []],
  [['CA-QC'], [], ['canada']],
  [['CA', 'CA-QC'], ['canada'], []],
  [['other'], [], []],
  [['children'], [], [...lawIds]],
  [['children', 'US-CA'], ['ccpa'], lawIds.filter((law) => law !== 'ccpa')],
];

describe('a right granted to', () => {
  it.each(reach)('%j is stated for %j and conditional for %j', (scope, all, some) => {
    const found = findings({ rights: [right('access', scope)] });
    const by = (status: string) => lawIds.filter((law) => statusOf(law, 'access', found) === status);
    expect(by('stated')).toEqual(all);
    expect(by('conditional')).toEqual(some);
    expect(by('not-found')).toEqual(lawIds.filter((law) => !all.includes(law) && !some.includes(law)));
  });
});

describe('a denial said to some', () => {
  it('excuses only towards them', () => {
    const found = findings({ statements: [statement('sale', 'denied', ['US-CA'])] });
    expect(statusOf('ccpa', 'opt-out-sale-sharing', found)).toBe('not-applicable');
    expect(statusOf('us-states', 'opt-out-sale-sharing', found)).toBe('not-found');
  });
  it('of children excuses nobody', () =>
    expect(
      statusOf(
        'ccpa',
        'opt-out-sale-sharing',
        findings({ statements: [statement('sale', 'denied', ['children'])] }),
      ),
    ).toBe('not-found'));
});

describe('items of some only', () => {
  it.each([
    [['CA-QC'], 'stated'],
    [['CA'], 'stated'],
    [[], 'stated'],
    [['US-CA'], 'not-found'],
  ] as [RegionId[], string][])('portability for %j: %s in Canada’s list, for Quebec', (scope, status) =>
    expect(statusOf('canada', 'portability', findings({ rights: [right('portability', scope)] }))).toBe(
      status,
    ),
  );
});

describe('sections', () => {
  const scopes: RegionId[][] = [[], ['EEA', 'GB'], ['US-CA'], ['JP']];
  const everywhere = { ...right('access'), evidence: [at(2, 'California'), at(1, 'Europe'), at(0, 'all')] };

  it.each([
    ['gdpr', ['Europe', 'all']],
    ['ccpa', ['California', 'all']],
    ['lgpd', ['all']],
  ] as [LawId, string[]][])('%s is shown its own people’s quotes first, others’ not at all', (law, quotes) =>
    expect(quotesOf(law, 'access', findings({ rights: [everywhere] }), { scopes })).toEqual(quotes),
  );

  it('quotes another section where nothing else carries the claim', () =>
    expect(
      quotesOf('gdpr', 'access', findings({ rights: [{ ...everywhere, evidence: [at(2, 'California')] }] }), {
        scopes,
      }),
    ).toEqual(['California']));

  it('at most three quotes, each once', () => {
    const many = [at(0, 'a'), at(0, 'a'), at(4, 'b'), at(5, 'c'), at(6, 'd')];
    expect(
      quotesOf('gdpr', 'access', findings({ rights: [{ ...everywhere, evidence: many }] }), { scopes }),
    ).toEqual(['a', 'b', 'c']);
  });

  it('a condition of another people’s section does not limit the right', () => {
    const limited = { ...everywhere, status: 'conditional' as const, conditions: [at(1, 'if feasible')] };
    const found = findings({ rights: [limited] });
    expect(statusOf('gdpr', 'access', found, { scopes })).toBe('conditional');
    expect(statusOf('ccpa', 'access', found, { scopes })).toBe('stated');
  });

  it('phrases of another people’s section do not answer', () => {
    const items = [hit('gdpr', 'statutory-requirement', 'states', 2)];
    expect(statusOf('gdpr', 'statutory-requirement', findings(), { items, scopes })).toBe('not-found');
    expect(statusOf('gdpr', 'statutory-requirement', findings(), { items, scopes: [] })).toBe('stated');
  });

  it('denials of another people’s section do not deny', () => {
    const found = findings({ denials: [{ kind: 'right', id: 'deletion', evidence: [at(2)] }] });
    expect(statusOf('gdpr', 'deletion', found, { scopes })).toBe('not-found');
    expect(statusOf('ccpa', 'deletion', found, { scopes })).toBe('denied');
  });
});
