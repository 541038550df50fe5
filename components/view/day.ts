/** The day of a moment, where the person is; day before month, as everywhere on the screens. */
export function dayOf(moment: string, locale: string, month: 'long' | 'short' = 'long'): string {
  const style = { day: 'numeric', month, year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, style).format(new Date(moment));
}

/** "1.4 MB" */
export function sizeOf(bytes: number, locale: string): string {
  const [unit, amount] = bytes < 1e6 ? ['kilobyte', bytes / 1e3] : ['megabyte', bytes / 1e6];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: unit as string,
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  }).format(amount as number);
}
