import type { Reading, Sentence } from './reading';

export interface LabelledDate {
  /** ISO 8601 calendar date */
  date: string;
  /** the words before it ("Last updated"), or "" */
  label: string;
  segment: number;
  start: number;
  end: number;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = new RegExp(
  [
    `\\b${MONTH}[ /-]?(\\d{1,2})(?:st|nd|rd|th)?[,.]? ?(\\d{4})(?![a-z\\d])`,
    `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? ?(\\d{4})(?![a-z\\d])`,
    `\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?![a-z\\d])`,
    `\\b(\\d{1,2})([-/.])(\\d{1,2})\\11(\\d{4})(?![a-z\\d])`,
    `\\b${MONTH}(?:,? |-)(\\d{4})(?![a-z\\d])`,
    `\\b(\\d{1,2}) ?[-/.] ?(\\d{4})(?![a-z\\d])`,
    `\\b(\\d{1,2})([-/.])(\\d{1,2})\\19(\\d{2})(?![a-z\\d])`,
  ].join('|'),
  'giu',
);
/** Words that make a date one of the policy itself. */
const LABEL =
  /(effective|updated?|modified|revised|revision|amended|published|established|enacted|issued|posted|edited|adopted|active on|version|valid (?:from|as of)|in force|as of|last changed?|date)\b/i;
/** "Regulation (EU) 2016/679 of 27 April 2016" dates a law, not the policy. */
const OF_A_LAW =
  /\b(?:(?:regulation|directive|act|law|decree|ordinance|statute|decision)\b|(?:GDPR|CCPA)\b(?!.*updated))[^.]{0,50}$/i;
/** "As of 25 May 2018, the new General Data Protection Regulation" */
const BY_A_LAW =
  /^,? (?:the )?(?:new )?(?:EU|European|General|California)\b[^.]{0,40}\b(?:regulation|directive|act|law)\b/i;
/** A line as short as this dates the policy without a word. */
const SHORT_LINE = 60;
const EFFECT = /effective|in force|valid|takes? effect/i;
/** The day of a first version, which later ones replace. */
const FIRST = /established|enacted/i;
const UPDATE = /updated?|modified|revised|revision|amended|changed|version|as of|date/i;

/** Every date that the policy gives for itself, in reading order, with the words that label it. */
export function findDates(reading: Reading): LabelledDate[] {
  return reading.sentences.flatMap((sentences, id) => {
    const segment = reading.segments[id]!;
    const edge = id < 12 || id >= reading.segments.length - 8 || segment.text.length < 120;
    return edge || sentences.some((each) => LABEL.test(headOf(each)))
      ? datesOf(segment.id, segment.text)
      : [];
  });
}

/** The date of effect or, failing that, of the last update; the first of its kind in reading order wins. */
export function effectiveDate(dates: LabelledDate[]): LabelledDate | null {
  return (
    dates.find(({ label }) => EFFECT.test(label)) ??
    latest(dates.filter(({ label }) => UPDATE.test(label))) ??
    dates.find(({ label }) => FIRST.test(label)) ??
    latest(dates)
  );
}

const latest = (dates: LabelledDate[]): LabelledDate | null =>
  dates.reduce<LabelledDate | null>((best, each) => (best && best.date >= each.date ? best : each), null);

const headOf = (sentence: Sentence): string =>
  sentence.segment.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200));

function datesOf(segment: number, text: string): LabelledDate[] {
  const found: LabelledDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const date = isoOf(match);
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    const label = (/([^.;|\n]*)$/.exec(before)?.[1] ?? '')
      .replace(/[[(*_:]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (!date || OF_A_LAW.test(label) || BY_A_LAW.test(text.slice(match.index + match[0].length))) continue;
    if (!LABEL.test(label) && (text.length > SHORT_LINE || isVague(match))) continue;
    found.push({ date, label, segment, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function isoOf(match: RegExpMatchArray): string | null {
  const [, m1, d1, y1, d2, m2, y2, y3, m3, d3] = match;
  const [p1, , p2, y4, m5, y5, m6, y6, p7, , p8, y8] = match.slice(10);
  if (m1) return iso(y1!, monthOf(m1), Number(d1));
  if (m2) return iso(y2!, monthOf(m2), Number(d2));
  if (y3) return iso(y3, Number(m3), Number(d3));
  if (y4) return dayOrMonthFirst(Number(p1), Number(p2), y4);
  if (m5) return iso(y5!, monthOf(m5), 1);
  if (m6) return iso(y6!, Number(m6), 1);
  return p7 ? dayOrMonthFirst(Number(p7), Number(p8), `20${y8}`) : null;
}

/** "04 - 2021" and "06-03-26" are dates where words say so, else any numbers. */
const isVague = (match: RegExpMatchArray): boolean => match[16] !== undefined || match[18] !== undefined;

/** 03/04/2024 is ambiguous: American order unless the first number can't be a month. */
const dayOrMonthFirst = (first: number, second: number, year: string): string | null =>
  first > 12 ? iso(year, second, first) : iso(year, first, second);

const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

function iso(year: string, month: number, day: number): string | null {
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > days[month - 1]! ||
    Number(year) < 1990 ||
    Number(year) > 2100
  )
    return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
