import { companies } from '../../knowledge/compiled/companies';
import type { Span } from '../../model';
import { firmOf } from '../annotators/companies-firm';
import { spanOf } from '../evidence';
import type { Reading } from '../reading';
import { candidatesOf, type Candidate } from './candidates';
import { hostLabels, sameName, squashed, type Site } from './labels';
import { controlWords } from './line';
import { createWordsInLowerCase } from './lower-case';

export type { Site } from './labels';

export interface ControllerMention {
  name: string;
  /** it and what the service's own addresses carry: the company and its brands */
  names: string[];
  /** the sentences that name it, the most telling first */
  at: Span[];
}

const LEAST_POINTS = 2.5;
/** The service's own addresses carry the name. */
const OWN = 2;
const IN_TITLE = 1;
const MOST_FOR_OFTEN = 2;
/** So little says where a name stands; written seldom and linked to, it is a vendor's as well. */
const MOST_UNTOLD = 0.5;
const OFTEN_ENOUGH = 4;
/** "Acme.com, Inc." is Acme in full, "Acme.Go Ltd" is another. */
const HOST_END = /^\.[a-z]{2,4}\b/u;
/** "@type": "Organization"; a link that was cut in two; page.load(). */
const CODE = /"\s*:\s*["{[]|\]\(https?:|\w\.\w{1,20}\(/u;
/** "USE AND SHARE": a heading's capitals are no name. */
const SHOUT = /^[^\p{Ll}]* [^\p{Ll}]*$/u;
/** What many policies name is responsible only where the words around it say so. */
const VENDORS = new Set(companies.flatMap(({ name, company }) => [name, company ?? name]).map(firmOf));

/**
 * The company responsible, as the policy names it, or null: of all names at the policy's edges the one that the
 * words around it point to most. `site` is where the policy stands, as far as that is known.
 */
export function findController(reading: Reading, site: Site = {}): ControllerMention | null {
  const { labels, sure, addressed } = hostLabels(reading, site);
  const isCommon = createWordsInLowerCase(reading);
  const candidates = candidatesOf(reading, labels)
    .map((each) => ({ ...each, own: labels.some((label) => sameName(each.name, label)) }))
    .filter(
      ({ name, own, hasForm, sentence }) =>
        own || hasForm || !(isCommon(name) || isCode(sentence) || SHOUT.test(name)),
    )
    .map((each) => ({ ...each, inPassing: !each.isTold && (each.isUsed || VENDORS.has(firmOf(each.name))) }))
    .filter(({ own, inPassing }) => own || !inPassing)
    .map((each) => (each.inPassing ? { ...each, points: 0 } : each));
  const counts = countsOf(candidates);
  const told = new Set(candidates.filter(({ points }) => points > MOST_UNTOLD).map(({ name }) => name));
  const isVouchedFor = ({ name }: Candidate) =>
    told.has(name) || counts.get(name)! >= OFTEN_ENOUGH || addressed.some((label) => sameName(name, label));
  const weigh = (own: string[]) =>
    candidates.map((each) => ({
      ...each,
      points:
        each.points +
        (own.some((label) => sameName(each.name, label)) ? OWN : 0) +
        (site.title?.includes(each.name) ? IN_TITLE : 0) +
        Math.min(MOST_FOR_OFTEN, Math.log2(counts.get(each.name)!) / 2),
    }));
  const bySure = weigh(sure);
  const surest = foremost(bySure.filter(isVouchedFor));
  const weighed = surest ? bySure : weigh(labels);
  const best = surest ?? foremost(weighed.filter(isVouchedFor));
  if (!best) return null;
  const full = best.hasForm ? undefined : inFull(best.name, weighed);
  const { name } = full ?? best;
  const brands = weighed
    .filter((each) => each.own && each.points >= LEAST_POINTS)
    .filter((each) => !each.inPassing || sameName(each.name, squashed(name)))
    .map((each) => each.name);
  return { name, names: [...new Set([name, ...brands])], at: mentions(name, best.name, candidates) };
}

function countsOf(candidates: Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of candidates) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function foremost<T extends Candidate>(candidates: T[]): T | null {
  const best = candidates.reduce<T | null>(
    (top, each) => (top && top.points >= each.points ? top : each),
    null,
  );
  return best && best.points >= LEAST_POINTS ? best : null;
}

/** The name with its legal form, where the policy gives it anywhere: "Acme Holdings Ltd" for "Acme" or "Acme Shops". */
function inFull(name: string, candidates: (Candidate & { own: boolean })[]): Candidate | undefined {
  const first = name.split(' ')[0]!;
  const longer = candidates.filter(
    (each) =>
      each.hasForm &&
      (each.name.startsWith(`${name} `) ||
        each.name.startsWith(`${name},`) ||
        (each.name.startsWith(`${name}.`) && HOST_END.test(each.name.slice(name.length))) ||
        (each.own && each.name.startsWith(`${first} `))),
  );
  return longer.sort((a, b) => b.points - a.points || wordsOf(a) - wordsOf(b))[0];
}

const wordsOf = ({ name }: Candidate): number => name.split(' ').length;

/**
 * The sentences that name the company in full or in short, the most telling first and then those that call it responsible,
 * three at most; what a page carries for machines tells nobody and comes last.
 */
function mentions(full: string, short: string, candidates: Candidate[]): Span[] {
  const naming = candidates
    .filter(
      ({ name }) =>
        name === full ||
        name === short ||
        name.startsWith(`${short} `) ||
        full.startsWith(`${name} `) ||
        full.startsWith(`${name},`),
    )
    .map((each) => ({ ...each, code: Number(isCode(each.sentence)) }))
    .sort((a, b) => a.code - b.code || b.points - a.points);
  const [first, ...others] = new Set(naming.map(({ sentence }) => sentence));
  const told = others.filter((each) => controlWords(each, 'controls').length > 0);
  return [...new Set([...(first ? [first] : []), ...told, ...others])]
    .slice(0, 3)
    .map(({ segment, start, end }) => spanOf(segment, start, end));
}

const isCode = ({ segment, start, end }: Candidate['sentence']): boolean =>
  CODE.test(segment.text.slice(start, end));
