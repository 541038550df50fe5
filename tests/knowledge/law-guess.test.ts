import { expect, it } from 'vitest';
import { guessLaw } from '../../lib/knowledge/law-guess';

it.each([
  ['Asia/Tokyo', ['en-US'], 'appi'],
  ['Europe/London', ['de-DE'], 'uk-gdpr'],
  ['Europe/Vienna', [], 'gdpr'],
  ['America/Los_Angeles', ['ja-JP'], 'ccpa'],
  ['America/Indiana/Knox', [], 'us-states'],
  ['America/Sao_Paulo', [], 'lgpd'],
  ['America/Halifax', [], 'canada'],
  ['UTC', ['en-GB', 'de-DE'], 'uk-gdpr'],
  ['UTC', ['en', 'pt-BR'], 'lgpd'],
  ['Asia/Kolkata', ['hi-IN'], null],
  ['Europe/Istanbul', ['tr-TR'], null],
  ['Asia/Singapore', ['ja', 'en-US', 'en'], 'appi'],
  ['UTC', ['de'], 'gdpr'],
  ['UTC', ['fr', 'en'], null],
  ['UTC', ['de-NA'], null],
  ['UTC', ['not a language'], null],
])('%s with %j', (zone, languages, law) => {
  expect(guessLaw(zone, languages)).toBe(law);
});
