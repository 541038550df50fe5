import type { Analysis } from '../model';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "24 September 2024" of an ISO 8601 date, the same on every machine. */
export function documentDate(iso: string | null): string {
  if (!iso) return 'no date found';
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[month! - 1]} ${year}`;
}

/** "6,742 words, 27 minutes" */
export function lengthOf({ words, readingMinutes }: Analysis['document']): string {
  const minutes = Math.max(1, Math.round(readingMinutes));
  return `${grouped(words)} words, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/** 6742 as 6,742, the same on every machine. */
const grouped = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
