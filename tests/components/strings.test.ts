import { describe, expect, it } from 'vitest';
import { languageIds, languageOf, loadStrings } from '../../components/strings';
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

it.each(languageIds)('a button that is spoken of is called what it says, in %s', async (language) => {
  const strings = await loadStrings(language);
  expect(strings.settings.highlightWhy).toContain(strings.marks.on);
  expect(strings.library.emptyHow).toContain(strings.save.save);
  expect(strings.gone.failed).toContain(strings.foot.report);
  expect(strings.parts.sends('example.org')).toContain(strings.parts.readToo);
});
