export interface Period {
  /** "3 years", as written */
  text: string;
  /** "3 yr" */
  short: string;
}

const SHORT: Record<string, string> = { day: 'd', week: 'wk', month: 'mo', year: 'yr', hour: 'h' };
const WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const NUMBER = `\\d{1,4}|${WORDS.join('|')}`;
const PERIOD = new RegExp(`\\b(${NUMBER})(?: \\(\\d{1,4}\\))?[ -](day|week|month|year|hour)s?\\b`, 'gi');

/** The periods that a text names, each once: "thirty-six (36) months" is read by its figure. */
export function periods(text: string): Period[] {
  const found = new Map<string, Period>();
  for (const [match, number, unit] of text.matchAll(PERIOD)) {
    const count = /^\d/.test(number!) ? number! : String(WORDS.indexOf(number!.toLowerCase()) + 1);
    const short = `${count} ${SHORT[unit!.toLowerCase()]}`;
    if (!found.has(short)) found.set(short, { text: match, short });
  }
  return [...found.values()];
}
