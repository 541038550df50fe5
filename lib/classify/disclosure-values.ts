import { RUN_ON } from '../knowledge/run-on';
import type { DisclosureId } from '../model';
import type { Cue } from './cue';
import { isQuestion } from './place';
import { hasHit, type Reading } from './reading';

const SMALL = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`;
const TENS = String.raw`(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]${SMALL})?`;
const HUNDREDS = String.raw`(?:(?:one|two|three)[- ])?hundred(?:(?: and)?[- ](?:${TENS}|${SMALL}))?`;
const NUMBER = String.raw`(?:(?<![\d.])\d{1,4}(?:\.\d{1,2})?|${HUNDREDS}|${TENS}|${SMALL})`;
const BOUND = String.raw`(?:(?:a|at) (?:maximum|minimum|period|least) (?:of )?|up to |(?:not?|no event|no case) (?:longer|later|more) than |within |at least |for )`;
const UNIT = String.raw`(?:calendar |business |working |rolling )?(?:hours?|days?|weeks?|months?|years?)\b(?! (?:of age|old)\b)`;
const PERIOD = new RegExp(
  String.raw`${BOUND}?(?<!\bmore than |\blonger than )${NUMBER}(?: ?\(${NUMBER}\))?[- ]${UNIT}|${BOUND}${NUMBER}(?: ?\(${NUMBER}\))?[- ]${UNIT}`,
  'iu',
);
const OPEN_PERIOD =
  /(?:for )?(?:only )?(?:as|so) long as [^.;()]{3,160}|no longer than (?:is )?[^.;()]{3,160}/iu;
/** "for 30 days" is no time to answer in, nor is "in the 90 days prior to your request". */
const TO_ANSWER = new RegExp(String.raw`(?:${PERIOD.source})(?! (?:prior|before|preceding)\b)`, 'iu');
const LASTS = /^(?:for|a period)\b/i;
/** The time kept, whichever the sentence names first. */
const KEPT = new RegExp(`${PERIOD.source}|${OPEN_PERIOD.source}|indefinitely`, 'iu');
const AMOUNT = /(?:JPY|USD|EUR|GBP|CAD|\$|€|£|¥) ?[\d,.]+|[\d,.]+ ?(?:yen|dollars|euros?|pounds|cents)/iu;
const FREE =
  /free of charge|(?:at no|without|no) (?:cost|charge)\b(?![^.]{0,60}\b(?:however|but)\b)|for free\b|free (?:of cost|information)|(?:\w{2,6}n['’]t|not) (?:cost you anything|have to pay(?: (?:a|any) fee)?)|(?:do|does|will|shall) not (?:generally |normally |usually )?charge (?:you )?(?:a|any)(?: \w{1,20})? fee|no fee/iu;
const FEE =
  /(?:reasonable|small|nominal|modest|minimal|administrati(?:ve|on))(?: administrati(?:ve|on))? (?:fee|charge)|charge (?:you )?a fee/iu;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/u;
/** "privacy@kontora.example.Also", "privacy@kontora.exampleAlso" */
const GLUED = new RegExp(String.raw`(?<=\.[a-z]{2,20})\.?${RUN_ON}`, 'u');
/** "18 U.S.C. § 2705" is no age. */
const AGE = /\b(?:1[3-8]|21|thirteen|sixteen|eighteen)\b(?! U\.?S\.?C)/iu;

/** A particular that is longer ends at a word. */
const LONGEST = 100;
/** How many lines below the words that announce an address it may stand. */
const MOST_LINES = 4;
/** Quotes farther down the list give days and months for one kind of data, in passing. */
const MOST_PERIODS = 2;

function first(pattern: RegExp, text: string): string | null {
  const found = pattern.exec(text.slice(0, 1000))?.[0].trim();
  if (!found || found.length <= LONGEST) return found ?? null;
  return `${found.slice(0, found.lastIndexOf(' ', LONGEST))} …`;
}

const reads =
  (pattern: RegExp) =>
  ({ evidence }: Cue): string | null =>
    first(pattern, evidence.quote);

const emailIn = (text: string): string | null => first(EMAIL, text)?.replace(GLUED, '') ?? null;

/** What a disclosure comes down to, and the sentence that states it. */
export interface Particular {
  value: string;
  cue: Cue;
}

/** Reads a disclosure's particular from the sentences that make it, the best first; null where none states one. */
type Reader = (cues: Cue[], reading: Reading) => Particular | null;

const READERS: Partial<Record<DisclosureId, Reader>> = {
  retention: (cues) => firstOf(cues.slice(0, MOST_PERIODS), reads(KEPT)) ?? firstOf(cues, reads(OPEN_PERIOD)),
  'response-time': (cues) => firstOf(cues, timeToAnswer),
  // a price tells more than that the first request is free, and that more than a fee for too many of them
  'request-fee': (cues) =>
    firstOf(cues, reads(AMOUNT)) ?? firstOf(cues, reads(FREE)) ?? firstOf(cues, reads(FEE)),
  'contact-channel': address,
  'data-protection-officer': address,
  representative: address,
  children: (cues) => firstOf(cues, reads(AGE)),
};

/** The particular of a disclosure (a period, a fee, an address), from the best sentence that has one. */
export function particularOf(id: DisclosureId, ranked: Cue[], reading: Reading): Particular | null {
  const asked = ranked.filter((cue) => isOfUse(id, cue));
  return READERS[id]?.(asked, reading) ?? null;
}

function address(cues: Cue[], reading: Reading): Particular | null {
  return firstOf(cues, addressIn) ?? firstOf(cues, (cue) => addressBelow(reading, cue));
}

function firstOf(cues: Cue[], read: (cue: Cue) => string | null): Particular | null {
  for (const cue of cues) {
    const value = read(cue);
    if (value) return { value, cue };
  }
  return null;
}

/** The address of a desk for other matters is none for privacy; a question states no period. */
const isOfUse = (id: DisclosureId, { sentence }: Cue): boolean =>
  !(id === 'contact-channel' && hasHit(sentence, 'setting', 'other-desk')) && !isQuestion(sentence);

/** Where receipt is confirmed the first period is the one for that, which is no answer yet. */
function timeToAnswer({ sentence, hit, evidence: { quote, start } }: Cue): string | null {
  const receipt = hasHit(sentence, 'setting', 'receipt') ? PERIOD.exec(quote) : null;
  if (receipt) return answerIn(quote.slice(receipt.index + receipt[0].length));
  if (/^within\b/i.test(quote)) return answerIn(quote);
  // the words that promise an answer, before a period that the sentence gives for something else
  return answerIn(quote.slice(Math.max(0, hit.start - start))) ?? answerIn(quote);
}

function answerIn(text: string): string | null {
  const time = first(TO_ANSWER, text);
  return time && LASTS.test(time) ? null : time;
}

/** The address behind the words that ask for it ("our officer at …"), else any of the quote. */
function addressIn({ hit, evidence: { quote, start } }: Cue): string | null {
  return emailIn(quote.slice(Math.max(0, hit.start - start))) ?? emailIn(quote);
}

/** "You can reach our officer at:", with the address in one of the lines below. */
function addressBelow({ segments }: Reading, { sentence, evidence }: Cue): string | null {
  const { segment, end } = sentence;
  const announces = segment.kind === 'heading' || evidence.quote.endsWith(':');
  if (!announces || segment.text.slice(end).trim()) return null;
  for (const line of segments.slice(segment.id + 1, segment.id + 1 + MOST_LINES)) {
    if (line.kind === 'heading') return null;
    const address = emailIn(line.text);
    if (address) return address;
  }
  return null;
}
