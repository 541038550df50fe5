/** "French" of "fr". A page may declare anything as its language: what is no language tag is named as it stands. */
export function languageName(language: string, locale = 'en'): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
