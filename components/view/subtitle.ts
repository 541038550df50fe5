import type { DocumentSummary } from '../../lib/model';
import type { Strings } from '../strings/en';

/** "Privacy policy of 24 September 2024. 6,742 words, 27 min" */
export function subtitleOf(document: DocumentSummary, strings: Strings): string {
  return strings.head.subtitle(kindOf(document, strings), lengthOf(document, strings));
}

/** "Privacy policy of 24 September 2024" */
export function kindOf(document: DocumentSummary, { head, report }: Strings): string {
  const kind = head.kinds[document.kind];
  const date = document.effectiveDate && longDate(document.effectiveDate, report.locale);
  return date ? head.dated(kind, date) : kind;
}

/** "6,742 words, 27 min" */
export function lengthOf({ words, readingMinutes }: DocumentSummary, { head, report }: Strings): string {
  const minutes = Math.max(1, Math.round(readingMinutes));
  const format = new Intl.NumberFormat(report.locale);
  return head.length(format.format(words), words, format.format(minutes));
}

/** The day as written, in no time zone; day before month, which English readers everywhere understand. */
export function longDate(date: string, locale: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, style).format(day);
}
