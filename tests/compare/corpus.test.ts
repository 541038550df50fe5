import { describe, expect, test } from 'vitest';
import { countCorpus, samePolicy } from '../../lib/compare';
import { wilson } from '../../lib/compare/wilson';
import type { Analysis } from '../../lib/model';
import { policy, read } from './policy';

describe('Wilson intervals', () => {
  test.each([
    [0, 10, 0, 0.2775],
    [1, 1, 0.2065, 1],
    [10, 20, 0.2993, 0.7007],
    [81, 263, 0.2553, 0.3662],
    [0, 0, 0, 1],
  ])('%i of %i: %d to %d', (n, of, low, high) => {
    const share = wilson(n, of);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });
});

const yearOf = (analysis: Analysis, effectiveDate: string): Analysis => ({
  ...analysis,
  document: { ...analysis.document, effectiveDate },
});
const selling = read(policy.replace('We do not sell your', 'We sell your'), 'b.md');

describe('a corpus', () => {
  const corpus = countCorpus({ groupedBy: 'sector' });
  corpus.add(read(policy, 'a.md'), 'health');
  corpus.add(yearOf(selling, '2026-01-01'), 'shops');
  corpus.add(yearOf(selling, '2026-02-01'), 'shops');
  const result = corpus.result();
  const claim = (kind: string, id: string, value: string) =>
    result.claims.find((each) => each.kind === kind && each.id === id && each.value === value)!;

  test('counts each claim once for each policy, over all, by group and by year', () => {
    const { all, groups, years } = claim('statement', 'sale', 'yes');
    expect(all).toMatchObject({ n: 2, of: 3 });
    expect(groups).toMatchObject([
      { group: 'health', n: 0, of: 1, share: 0 },
      { group: 'shops', n: 2, of: 2, share: 1 },
    ]);
    expect(years).toMatchObject([
      { year: '2025', n: 0, of: 1 },
      { year: '2026', n: 2, of: 2 },
    ]);
    expect(claim('statement', 'sale', 'denied').all).toMatchObject({ n: 1, of: 3 });
  });

  test('a right is granted whether with conditions or not, and what nobody says is a row', () => {
    expect(claim('right', 'access', 'granted').all.n).toBe(3);
    expect(claim('data', 'genetic', 'collected').all).toMatchObject({ n: 0, of: 3 });
  });

  test('what is no policy is left out and named', () => {
    const other = countCorpus();
    other.add(
      read(
        '# Bread\n\nMix the flour with the water and let it rest for an hour. Then bake it in a hot oven until it is brown, and let it cool before you cut it.',
        'bread.md',
      ),
    );
    other.add(
      read(
        '# Politique\n\nNous recueillons vos données personnelles et votre adresse électronique pour vous envoyer des offres et des informations sur nos services.',
        'fr.md',
      ),
    );
    expect(other.result()).toMatchObject({
      policies: 0,
      leftOut: [
        { source: 'bread.md', reason: 'not-a-policy' },
        { source: 'fr.md', reason: 'language-not-covered' },
      ],
    });
  });
});

describe('one policy or two', () => {
  const other = read(policy.replaceAll('Lanternfish', 'Silverside'), 'c.md');
  const renamed = read(policy.replaceAll('Lanternfish Ltd.', 'Lanternfish Europe Ltd.'), 'd.md');
  const at = (analysis: Analysis, url: string): Analysis => ({
    ...analysis,
    document: { ...analysis.document, url, controller: null },
  });
  test.each([
    ['the same company', read(policy), selling, true],
    ['another company with the same text', read(policy), other, false],
    [
      'no company, the same text',
      at(read(policy), 'https://a.example/'),
      at(selling, 'https://b.example/'),
      true,
    ],
    ['one address', at(read(policy), 'https://www.a.example/p/'), at(other, 'https://a.example/p'), true],
    ['a company of the same group', read(policy), renamed, false],
  ])('%s', (_, a, b, expected) => expect(samePolicy(a, b)).toBe(expected));
});
