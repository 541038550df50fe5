import type { DisclosureId } from '../model';
import type { Cue } from './cue';

const NUMBER = String.raw`(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty[- ]?\w{0,5}|thirty|forty[- ]?five|forty|sixty|ninety|hundred)`;
const PERIOD = new RegExp(
  String.raw`(?:(?:a|at) (?:maximum|minimum|period|least) (?:of )?|up to |no longer than |within |at least |for )?${NUMBER}(?: ?\(\d{1,4}\))?[- ](?:calendar |business |working |rolling )?(?:hours?|days?|weeks?|months?|years?)\b(?! (?:of age|old)\b)`,
  'iu',
);
const OPEN_PERIOD =
  /(?:for )?(?:only )?(?:as|so) long as [^.;()]{3,160}|no longer than (?:is )?[^.;()]{3,160}|indefinitely/iu;
const MONEY =
  /(?:free of charge|at no (?:cost|charge)|without charge|(?:JPY|USD|EUR|GBP|CAD|\$|€|£|¥) ?[\d,.]+|[\d,.]+ ?(?:yen|dollars|euros?|pounds|cents)|reasonable fee|no fee)/iu;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/u;
const AGE = /\b(?:1[3-8]|21|thirteen|sixteen|eighteen)\b/iu;

/** A particular that is longer ends at a word. */
const LONGEST = 100;

function first(pattern: RegExp, text: string): string | null {
  const found = pattern.exec(text.slice(0, 1000))?.[0].trim();
  if (!found || found.length <= LONGEST) return found ?? null;
  return `${found.slice(0, found.lastIndexOf(' ', LONGEST))} …`;
}

/** How to read a disclosure's particular from the sentence that makes it; null where it states none. */
const READERS: Partial<Record<DisclosureId, (text: string) => string | null>> = {
  retention: (text) => first(PERIOD, text) ?? first(OPEN_PERIOD, text),
  'response-time': (text) => first(PERIOD, text),
  'request-fee': (text) => first(MONEY, text),
  'contact-channel': (text) => first(EMAIL, text),
  'data-protection-officer': (text) => first(EMAIL, text),
  representative: (text) => first(EMAIL, text),
  children: (text) => first(AGE, text),
};

/** The particular of a disclosure (a period, a fee, an address), from the best sentence that has one. */
export function disclosureValue(id: DisclosureId, ranked: Cue[]): string | null {
  const reader = READERS[id];
  if (!reader) return null;
  for (const { evidence } of ranked) {
    const value = reader(evidence.quote);
    if (value) return value;
  }
  return null;
}
