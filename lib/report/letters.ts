import { shownLaws } from '../knowledge/compiled/shown-laws';
import { letterSets } from '../knowledge/compiled/letters';
import type { LetterFrame, LetterRequest, LetterSet } from '../knowledge/letter';
import type { Analysis, Evidence, LawId, Segment } from '../model';
import { documentDate } from './facts';
import { citation } from './wording/ja/citation';
import { contactsFor, type Contact } from './letters/contacts';

/** A request to a company, ready but for what stands in square brackets. No legal advice. */
export interface Letter {
  right: string;
  law: LawId;
  /** BCP 47 of its text */
  language: string;
  subject: string;
  body: string;
  /** where it may go, best first; empty where the policy names no address */
  contacts: Contact[];
}

/** Languages in which a letter under a law can be had, English first. */
export function letterLanguages(law: LawId, right: string): string[] {
  return letterSets.filter((set) => partsOf(set, law, right)).map((set) => set.language);
}

/**
 * The letter that asks for a right under a law, filled with the company, the article and the policy's own promise;
 * null where nothing is to be asked of the company (a complaint to an authority).
 */
export function letterFor(analysis: Analysis, law: LawId, right: string, language = 'en'): Letter | null {
  const set = letterSets.find((one) => one.language === language);
  const parts = set && partsOf(set, law, right);
  const item = analysis.checklists.find((list) => list.law === law)?.items.find(({ id }) => id === right);
  if (!parts || !item) return null;
  const { frame, request } = parts;
  const verified = shownLaws.find(({ id }) => id === law)?.items.find(({ id }) => id === right)?.verified;
  const basis = citedAs(item.basis, language);
  const { words } = set;
  const paragraphs = [
    fill(words.to, { company: analysis.document.controller ?? analysis.document.title ?? '' }),
    words.who,
    request.ask,
    verified ? fill(frame.under, { basis }) : frame.plain,
    promise(analysis, right, item.evidence, set),
    request.deadline ?? `${frame.deadline} ${frame.identity}`,
    words.refusal,
    words.sign,
  ];
  return {
    ...{ right, law, language: set.language, subject: request.subject },
    body: paragraphs.filter(Boolean).join('\n\n'),
    contacts: contactsFor(analysis, right, item.evidence, law),
  };
}

function partsOf(
  { frames, requests }: LetterSet,
  law: LawId,
  right: string,
): { frame: LetterFrame; request: LetterRequest } | null {
  const frame = frames.find((one) => one.law === law);
  const request = requests.find((one) => one.right === right && (!one.laws.length || one.laws.includes(law)));
  return frame && request ? { frame, request } : null;
}

/** Longest sentence of the policy that a letter repeats, in characters. */
const LONGEST = 240;
/** below it a "sentence" is a heading */
const SHORTEST = 40;

/** The policy's own words on the right, where a sentence says it shortly. */
function promise(
  { document, rights, segments }: Analysis,
  right: string,
  evidence: Evidence[],
  { language, words }: LetterSet,
): string {
  const promised = rights.filter(({ id }) => id === right).flatMap((finding) => finding.evidence);
  const said = evidence.find(
    (place) =>
      !place.lead &&
      place.quote.length >= SHORTEST &&
      place.quote.length <= LONGEST &&
      WHOLE.test(bare(place.quote)) &&
      !leadsElsewhere(segments[place.segment], place) &&
      promised.some(({ segment, start }) => segment === place.segment && start === place.start),
  );
  if (!said) return '';
  const date = document.effectiveDate;
  const policy = fill(date ? words.dated : words.undated, { date: date ? dateIn(date, language) : '' });
  return fill(words.policy, { policy, quote: bare(said.quote) });
}

const bare = (quote: string): string => quote.trim().replace(NUMBER, '');

/** A sentence from its beginning to its end: an item of a list, repeated alone, promises nothing. */
const WHOLE = /^["“‘(]?\p{Lu}.*[.!?]["”’)]?$/su;
/** "9.4.1. ", "(b) " before the sentence. */
const NUMBER = /^(?:\(?[a-z\d]{1,3}\)|(?:\d{1,2}\.)+\d{0,2})\s+/i;

/** "See your state's rights here" promises nothing to whom it is read out. */
function leadsElsewhere(segment: Segment | undefined, { start, end }: Evidence): boolean {
  return !!segment?.links.some((link) => link.start < end && link.end > start && /^http/i.test(link.href));
}

function dateIn(iso: string, language: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return language === 'ja' ? `${year}年${month}月${day}日` : documentDate(iso);
}

/** The law's own article, without those of other acts beside it. */
function citedAs(basis: string, language: string): string {
  const own = basis.split('; ')[0]!.replace(/, exceptions.*$/, '');
  // as the letter's other articles are cited
  return language === 'ja' ? citation(own).replace(/\d+[A-Z]?(?=[条項号])/g, '第$&') : own;
}

/** Puts values in for {names}; what a value holds is never read as a placeholder. */
function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{([a-z]+)\}/g, (all, name: string) => values[name] ?? all);
}
