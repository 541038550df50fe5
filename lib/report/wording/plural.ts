/** The forms of a counted phrase by CLDR category; a language without a form of its own uses `other`. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Picks the form that a number takes in a language: "1 more quote", "3 more quotes". */
export function pluralOf(locale: string): (count: number, forms: Forms) => string {
  // made when asked for: the first of its kind takes a browser ten milliseconds
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => forms[(rules ??= new Intl.PluralRules(locale)).select(count)] ?? forms.other;
}
