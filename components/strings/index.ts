import { english, type Strings } from './en';

export const languageIds = ['en', 'ja'] as const;
export type LanguageId = (typeof languageIds)[number];

/** In its own language, as a person looks for it in a list. */
export const languageNames: Record<LanguageId, string> = { en: 'English', ja: '日本語' };

/** The first of a person's languages that the screens speak. */
export function languageOf(preferred: readonly string[]): LanguageId {
  const bases = preferred.map((tag) => tag.split('-')[0]);
  return bases.map((base) => languageIds.find((id) => id === base)).find(Boolean) ?? 'en';
}

/** The catalogue of a language; every one but English is loaded when it is asked for. */
export async function loadStrings(language: LanguageId): Promise<Strings> {
  if (language === 'en') return english;
  return (await import('./ja')).japanese;
}
