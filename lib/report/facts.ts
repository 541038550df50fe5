import type { DocumentSummary } from '../model';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "24 September 2024" of an ISO 8601 date, the same on every machine. */
export function documentDate(iso: string | null): string {
  if (!iso) return 'no date found';
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[month! - 1]} ${year}`;
}

/** What a report of one policy is headed with. */
export const titleOf = ({ title, controller, source }: DocumentSummary): string =>
  title ?? controller ?? source;

/** The line below the title: "Acme Ltd · 24 September 2024 · 6,742 words, 27 minutes" */
export const factsLine = (document: DocumentSummary): string =>
  [document.controller, documentDate(document.effectiveDate), lengthOf(document)].filter(Boolean).join(' · ');

/** "6,742 words, 27 minutes" */
export function lengthOf({ words, readingMinutes }: DocumentSummary): string {
  const minutes = Math.max(1, Math.round(readingMinutes));
  return `${withCommas(words)} words, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/** 6742 as 6,742, the same on every machine. */
const withCommas = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
