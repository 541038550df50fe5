import { companies } from '../../knowledge/compiled/companies';
import { createMatcher, type Entry, type Hit, type Token } from '../../knowledge/match';
import type { Company } from '../../knowledge/third-party';
import type { Evidence, RecipientId } from '../../model';
import type { Context } from '../annotator';
import { leadSpan, quote } from '../evidence';
import type { Sentence } from '../reading';
import { sharingAt, type Surroundings, type Where } from './recipients-context';
import { isSource } from './recipients-source';

/** A third party that the policy names where data goes to it, as the policy writes it. */
export interface NamedCompany {
  name: string;
  evidence: Evidence;
  /** what it is to the policy: by its trade */
  claims: { id: RecipientId; hit: Hit; score: number; where: Where | null }[];
}

interface CompanyEntry extends Entry {
  company: Company;
}

const matcher = createMatcher<CompanyEntry>(
  companies.map((company) => ({ lexicon: 'company', id: company.name, patterns: company.patterns, company })),
);

/** The trade of a company that is known counts for less than words that say what it does here. */
const BY_TRADE = 0.75;
/** Companies that also deal in data are mostly named for other work. */
const BY_NAME_ALONE = 0.3;

/** Known third parties in a sentence that hands data over or lets others gather it. */
export function companiesIn(context: Context, surroundings: Surroundings): NamedCompany[] {
  const { sentence, aside } = surroundings;
  const hits = knownCompanies(sentence);
  if (!hits.length) return [];
  return hits
    .filter((hit) => !isSource(sentence, hit) && !isOwn(context, hit.entry.company))
    .map((hit) => {
      const where = sharingAt(surroundings, hit);
      const weight = where === null || where === 'loose' || aside ? 0.4 : 1;
      const lead = where === 'own' ? undefined : leadSpan(context.segments, sentence.segment);
      return {
        name: sentence.segment.text.slice(hit.start, hit.end),
        evidence: quote(sentence, hit, lead),
        claims: hit.entry.company.recipients.map((id) => ({
          id,
          hit,
          where,
          score: id === 'data-brokers' ? BY_NAME_ALONE : BY_TRADE * weight,
        })),
      };
    });
}

/** Names that the list of companies knows, in reading order. */
export const knownCompanies = (sentence: Sentence): Hit<CompanyEntry>[] => matchCompanies(sentence.tokens);

/** The same for words alone; a possessive counts as the name. */
export function matchCompanies(tokens: readonly Token[]): Hit<CompanyEntry>[] {
  return matcher.match(
    tokens.map((token) =>
      /['’]s$/.test(token.text) ? { ...token, text: token.text.slice(0, -2), end: token.end - 2 } : token,
    ),
  );
}

/** The service itself: its company, or the name that the policy's title bears ("Disqus Privacy Policy"). */
function isOwn({ controller, segments }: Context, { name, company }: Company): boolean {
  const own = controller?.toLowerCase();
  if (own && (own.startsWith(name.toLowerCase()) || own === company?.toLowerCase())) return true;
  return segments[0]?.kind === 'heading' && segments[0].text.toLowerCase().startsWith(name.toLowerCase());
}
