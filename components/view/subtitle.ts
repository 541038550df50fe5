import type { DocumentSummary } from '../../lib/model';
import type { Strings } from '../strings/en';

/** "Privacy policy of 24 September 2024. 6,742 words, 27 minutes" */
export function subtitleOf(document: DocumentSummary, { head, report }: Strings): string {
  const kind = head.kinds[document.kind];
  const date = document.effectiveDate && longDate(document.effectiveDate, report.locale);
  const minutes = Math.max(1, Math.round(document.readingMinutes));
  const format = new Intl.NumberFormat(report.locale);
  const length = head.length(format.format(document.words), document.words, format.format(minutes), minutes);
  return `${date ? head.dated(kind, date) : kind}. ${length}`;
}

/** The day as written, in no time zone; day before month, which English readers everywhere understand. */
export function longDate(date: string, locale: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, style).format(day);
}
