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
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '\\d{1,2}';
const ORDINAL = '(?:st|nd|rd|th)?';
/** m: month, d: day, y: year; a and b: either of day and month. */
const FORMS = [
  `(?<m1>${MONTH})\\.?[ /-]?(?<d1>${DAY})${ORDINAL} ?[,.]? ?(?<y1>\\d{4})`,
  `(?<d2>${DAY})${ORDINAL}(?: of)? (?<m2>${MONTH})\\.?,? ?(?<y2>\\d{4})`,
  `(?<y3>\\d{4})[-/.](?<m3>\\d{1,2})[-/.](?<d3>${DAY})`,
  `(?<a4>${DAY})(?<mark4>[-/.])(?<b4>${DAY})\\k<mark4>(?<y4>\\d{4})`,
  `(?<m5>${MONTH})\\.?(?:,? |-)(?<y5>\\d{4})`,
  `(?<m6>\\d{1,2}) ?[-/.] ?(?<y6>\\d{4})`,
  `(?<a7>${DAY})(?<mark7>[-/.])(?<b7>${DAY})\\k<mark7>(?<y7>\\d{2})`,
];
const DATE = new RegExp(FORMS.map((form) => `\\b${form}(?![a-z\\d])`).join('|'), 'giu');
/** Words that make a date one of the policy itself. */
const LABEL =
  /(effective|updated?|modified|revised|revision|amended|published|established|enacted|issued|posted|edited|adopted|active on|version|valid (?:from|as of)|(?:took|into) effect on|in force|as of|last changed?|date)\b/i;
/** "Regulation (EU) 2016/679 of 27 April 2016" dates a law, not the policy. */
const OF_A_LAW =
  /\b(?:(?:regulation|directive|act|law|bill|code section|decree|ordinance|statute|decision)\b|(?:laws|clauses|commission|GDPR|CCPA)\b(?!.*\b(?:updated|revised|effective|modified|in force)\b))[^.]{0,70}$/i;
/** "As of 25 May 2018, the new General Data Protection Regulation", "Effective August 10, 2016, the Fair Data Act" */
const BY_A_LAW =
  /^,? (?:the )?(?:new )?(?:[A-Z][\w-]{0,30} (?:of |and )?){1,8}(?:Regulation|Directive|Act|Law)\b/;
/** "As of 30 June 2020, we have never had a request", "Exports (incomplete as of May 2020)": the day of a count. */
const AS_OF = /^(?:(.*)\b)?as of$/i;
/** "As of June 2024, creators may …": what is so from that day on, unless it is the policy. */
const COUNTED = /^, (?=\p{L})(?![^.;]{0,80}\b(?:polic(?:y|ies)|notice|statement|terms)\b)/iu;
/** Words before "as of" that speak of the policy; like all here, of letters beside a date, which no lexicon reads. */
const OF_THE_POLICY =
  /\b(?:polic(?:y|ies)|notice|statement|terms|document|this(?= (?:is|was|page|version|text))|status|current|accurate|correct|approved|reviewed|in effect|applies|apply|valid|in force)\b/i;
/** "Effective from 1 May 2021 until 1 May 2022": a version that another has replaced. */
const REPLACED = /^,? (?:until|through) /i;
const TILL = /\b(?:until|through)$/i;
/** "posted on or after 5 April 2022": the day from which something else counts. */
const SINCE = /\b(?:on or (?:after|before)|before|after|prior to|later of)$/i;
/** A line as short as this dates the policy without a word. */
const SHORT_LINE = 60;
const EFFECT = /effective|in force|valid|(?:takes?|took|into) effect/i;
/** The day of a first version, which later ones replace. */
const FIRST = /established|enacted/i;
const CHANGED_LAST =
  /\b(?:last|latest|most recent(?:ly)?) (?:updated?|modified|revised|revision|amended|changed?)/i;
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

/** The date of effect or, failing that or where the text was changed since, of the last update. */
export function effectiveDate(dates: LabelledDate[]): LabelledDate | null {
  const effect = dates.find(({ label }) => EFFECT.test(label));
  const change = latest(dates.filter(({ label }) => CHANGED_LAST.test(label)));
  return (
    (effect && change && change.date > effect.date ? change : effect) ??
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
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 200);
    if (!date || OF_A_LAW.test(label) || BY_A_LAW.test(after)) continue;
    if (isOfACount(label, after) || REPLACED.test(after) || TILL.test(label)) continue;
    if (SINCE.test(label) && !EFFECT.test(label)) continue;
    if (!LABEL.test(label) && (text.length > SHORT_LINE || isVague(match))) continue;
    found.push({ date, label, segment, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function isOfACount(label: string, after: string): boolean {
  const counted = AS_OF.exec(label);
  if (!counted) return false;
  const before = counted[1]?.trim();
  return before ? !LABEL.test(before) && !OF_THE_POLICY.test(before) : COUNTED.test(after);
}

function isoOf({ groups: g = {} }: RegExpMatchArray): string | null {
  if (g.m1) return iso(g.y1!, monthOf(g.m1), Number(g.d1));
  if (g.m2) return iso(g.y2!, monthOf(g.m2), Number(g.d2));
  if (g.m3) return iso(g.y3!, Number(g.m3), Number(g.d3));
  // full stops divide dates where the day comes first
  if (g.mark4 === '.' && Number(g.b4) <= 12) return iso(g.y4!, Number(g.b4), Number(g.a4));
  if (g.a4) return dayOrMonthFirst(Number(g.a4), Number(g.b4), g.y4!);
  if (g.m5) return iso(g.y5!, monthOf(g.m5), 1);
  if (g.m6) return iso(g.y6!, Number(g.m6), 1);
  return g.a7 ? dayOrMonthFirst(Number(g.a7), Number(g.b7), `20${g.y7}`) : null;
}

/** "04 - 2021" and "06-03-26" are dates where words say so, else any numbers. */
const isVague = ({ groups }: RegExpMatchArray): boolean => Boolean(groups?.m6 ?? groups?.a7);

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
