import { companies } from '../../knowledge/compiled/companies';
import { createMatcher, type Hit, type Matcher, type PatternEntry, type Token } from '../../knowledge/match';
import type { Company } from '../../knowledge/third-party';
import type { Evidence, Range, RecipientId } from '../../model';
import type { Context } from '../annotator';
import { leadSpan, quote } from '../evidence';
import { createGrammar } from '../grammar';
import type { Reading, Sentence } from '../reading';
import { firmOf, isOwnFirm, ownFirms, type FirmKey } from './companies-firm';
import { isSomethingElse, sharingAt, type Surroundings, type Where } from './recipients-context';
import { recipientsNamed, unlistedNames } from './companies-unlisted';
import { isSource } from './recipients-source';

/** A third party that the policy names where data goes to it, as the policy writes it. */
export interface NamedCompany {
  name: string;
  firm: FirmKey;
  /** 0 to 1: how plainly the place names a recipient */
  weight: number;
  evidence: Evidence;
  /** what the sentence calls it */
  of?: RecipientId;
  /** what it is to the policy: by its trade */
  claims: { id: RecipientId; hit: Hit; score: number; where: Where | null }[];
}

export interface CompanyEntry extends PatternEntry {
  company: Company;
}

/** Made on first use: a worker that only starts up needs none. */
let matcher: Matcher<CompanyEntry> | undefined;

/** The trade of a company that is known counts for less than words that say what it does here. */
const BY_TRADE = 0.75;
const BY_NAME_ALONE = 0.3;
const MEASURES = 0.75;
/** How far before a company's name the word for what it is may stand. */
const CALLED_REACH = 8;

/** Third parties in a sentence that hands data over or lets others gather it: those that are known, and names that are none. */
export function companyFinder(
  context: Context,
): (surroundings: Surroundings, known: Hit<CompanyEntry>[]) => NamedCompany[] {
  const own = ownFirms(context);
  const isOwn: IsOwn = (name, of) => isOwnFirm(context, own, name, of);
  const isName = nameReader(context.reading);
  return (surroundings, known) => [
    ...listed(context, surroundings, known, isOwn),
    ...unlisted(surroundings, known, isOwn, isName),
  ];
}

type IsOwn = (name: string, of?: RecipientId) => boolean;
type IsName = (words: string) => boolean;

/** Tells names from capitalised phrases; what the text also writes small is common in it. */
function nameReader({ sentences }: Reading): IsName {
  const grammar = createGrammar();
  let small: Set<string> | undefined;
  const smallWords = (): Set<string> =>
    new Set(
      sentences
        .flat()
        .flatMap(({ tokens }) => tokens.filter((each) => each.text === each.lower).map((each) => each.lower)),
    );
  return (words) => grammar.isName(words, (word) => (small ??= smallWords()).has(word));
}

function listed(
  context: Context,
  surroundings: Surroundings,
  hits: Hit<CompanyEntry>[],
  isOwn: IsOwn,
): NamedCompany[] {
  const { sentence, aside } = surroundings;
  return hits
    .filter(({ entry: { company }, start, end }) => {
      // as it is written too: a company may be listed by a later name
      const names = [company.name, company.company ?? company.name, sentence.segment.text.slice(start, end)];
      return !names.some((name) => isOwn(name));
    })
    .filter((hit) => !isSource(sentence, hit) && !isSomethingElse(sentence, hit))
    .map((hit) => {
      const where = sharingAt(surroundings, hit);
      const weight = where === null || where === 'loose' || aside ? 0.4 : 1;
      const lead = where === 'own' ? undefined : leadSpan(context.segments, sentence.segment);
      return {
        name: sentence.segment.text.slice(hit.start, hit.end),
        firm: firmOf(hit.entry.company.name),
        weight,
        evidence: quote(sentence, hit, lead),
        // the practices of others are no practice of sharing
        of: aside ? undefined : calledBefore(sentence, hit),
        claims: hit.entry.company.recipients.map((id) => ({
          id,
          hit,
          where,
          score: scoreOf(id, weight),
        })),
      };
    });
}

/** A measuring service is named for nothing but its measuring here; a broker mostly for other work. */
function scoreOf(id: RecipientId, weight: number): number {
  if (id === 'data-brokers') return BY_NAME_ALONE;
  return BY_TRADE * (id === 'analytics-providers' ? Math.max(weight, MEASURES) : weight);
}

/** What the sentence calls a company: the recipient named last before it, as in "advertising partners such as". */
function calledBefore(sentence: Sentence, { from }: Hit): RecipientId | undefined {
  const called = recipientsNamed(sentence).findLast(({ to }) => to <= from && from - to <= CALLED_REACH);
  return called?.entry.id as RecipientId | undefined;
}

/** Names that no list knows, said to be a recipient: they name, and claim nothing of their own. */
function unlisted(
  { sentence, aside }: Surroundings,
  known: Hit<CompanyEntry>[],
  isOwn: IsOwn,
  isName: IsName,
): NamedCompany[] {
  if (aside) return [];
  const { text } = sentence.segment;
  const isKnown = ({ start, end }: Range): boolean => known.some((hit) => hit.start < end && start < hit.end);
  // grammar is dear: it is not asked of what is known to be a name
  return unlistedNames(sentence, (range) => isKnown(range) || isName(text.slice(range.start, range.end)))
    .filter((range) => !isKnown(range))
    .map(({ id, start, end }) => ({
      name: text.slice(start, end).replace(/['’]s$/, ''),
      evidence: quote(sentence, { start, end }),
      of: id,
      claims: [],
    }))
    .filter(({ name, of }) => !/['’]s /.test(name) && !isOwn(name, of))
    .map((each) => ({ ...each, firm: firmOf(each.name), weight: 1 }));
}

/** Names that the list of companies knows, in reading order. */
export const knownCompanies = (sentence: Sentence): Hit<CompanyEntry>[] => matchCompanies(sentence.tokens);

/** The same for words alone; a possessive counts as the name. */
export function matchCompanies(tokens: readonly Token[]): Hit<CompanyEntry>[] {
  matcher ??= createMatcher(
    companies.map((company) => ({
      lexicon: 'company',
      id: company.name,
      patterns: company.patterns,
      company,
    })),
  );
  return matcher.match(tokens.some(isPossessive) ? tokens.map(withoutPossessive) : tokens);
}

const isPossessive = ({ text }: Token): boolean =>
  text.endsWith('s') && (text.at(-2) === "'" || text.at(-2) === '’');

const withoutPossessive = (token: Token): Token =>
  isPossessive(token) ? { ...token, text: token.text.slice(0, -2), end: token.end - 2 } : token;
