import { describe, expect, it } from 'vitest';
import { languageOf } from '../../components/strings';
import { pluralOf } from '../../lib/report/wording/plural';

describe('the language of the screens', () => {
  it.each([
    [['ja-JP', 'en'], 'ja'],
    [['en-GB', 'ja'], 'en'],
    [['fr', 'ja'], 'ja'],
    [['fr'], 'en'],
    [[], 'en'],
  ])('%j: %s', (preferred, expected) => expect(languageOf(preferred)).toBe(expected));
});

it('a counted phrase takes the form that its language has for the number', () => {
  const forms = { one: 'a place', few: 'few places', other: 'places' };
  expect([1, 2, 5].map((n) => pluralOf('en')(n, forms))).toEqual(['a place', 'places', 'places']);
  expect([1, 2, 5].map((n) => pluralOf('pl')(n, forms))).toEqual(['a place', 'few places', 'places']);
  expect([1, 2].map((n) => pluralOf('ja')(n, forms))).toEqual(['places', 'places']);
});
