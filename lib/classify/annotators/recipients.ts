import type { Hit } from '../../knowledge/match';
import { recipientIds, type Denial, type Range, type RecipientFinding, type RecipientId } from '../../model';
import { grouped } from '../../model/grouped';
import type { Annotator, Context } from '../annotator';
import { leadSpan, quote, quoteWithLabel } from '../evidence';
import { rankOf } from './recipients-evidence';
import { isInAddress } from '../reading';
import { scopeOf, unionScope } from '../scope';
import { isAnonymous } from './anonymous';
import { companyFinder, knownCompanies, type NamedCompany } from './companies-named';
import { firmsOf } from './companies-firm';
import { scoreOf, weigh, type Place } from './recipients-claims';
import {
  denialOf,
  deniesElse,
  isAbsence,
  isSomethingElse,
  MOST,
  sharingAt,
  surroundingsOf,
  type Surroundings,
  type Where,
} from './recipients-context';
import {
  EXPECTED,
  isRecipient,
  opinionsBySentence,
  plainMentions,
  recipientMentions,
  withDoubts,
} from './recipients-expected';
import { isSource } from './recipients-source';

/** Under this a claim is only a "maybe". */
const THRESHOLD = 0.5;
/** What a place is worth by where the handing over is said, and where it is not. */
const WEIGHT: Record<Where, number> = { own: 1, lead: 1.02, header: 0.9, heading: 0.75, loose: 0.4 };
const UNSHARED = { nothing: 0.8, sharing: 0.25, given: 0 } as const;
/** What a place is worth where only data that tells of nobody is handed over. */
const OF_ANONYMOUS = 0.35;
/** These are said by occasion, not by name: words anywhere in a sentence that hands data over speak for them. */
const BY_OCCASION: ReadonlySet<string> = new Set(['government-legal', 'business-transfer']);

/** These do what they do elsewhere too ("we give no legal advice"): only words of handing over can deny them. */
const NEVER_ABSENT: ReadonlySet<RecipientId> = new Set([
  'government-legal',
  'business-transfer',
  'professional-advisers',
  'researchers',
  'organisation-admin',
]);

/** Who may receive data or gathers it through the service; those whom the policy denies come out as denials. */
export const recipients: Annotator = {
  id: 'recipients',
  needs: [],
  provides: ['recipients', 'denials'],
  annotate(context) {
    const judged = context.opinion.mentions(recipientMentions(context.reading));
    const opinionOf = opinionsBySentence(judged);
    const place = (claim: ClaimAt, surroundings: Surroundings): Place =>
      placeOf(context, claim, surroundings, opinionOf(surroundings.sentence, claim.id));
    const places: Place[] = [];
    const denials = new Map<RecipientId, Denial>();
    const named: NamedCompany[] = [];
    const companiesIn = companyFinder(context);
    for (const sentence of context.reading.sentences.flat()) {
      const known = knownCompanies(sentence).slice(0, MOST);
      if (!known.length && !sentence.hits.some(isRecipient)) continue;
      const surroundings = surroundingsOf(context.reading, sentence);
      const companies = companiesIn(surroundings, known);
      for (const claim of [...claimsOf(surroundings, known), ...companies.flatMap((each) => each.claims)]) {
        const negator = denialOf(surroundings, claim.hit);
        if (negator && deniesElse(sentence, negator)) continue;
        if (negator && isAbsence(surroundings) && NEVER_ABSENT.has(claim.id)) continue;
        if (negator) deny(denials, context, claim, negator, surroundings);
        else if (sentence.segment.kind !== 'heading' || claim.where === 'own' || claim.where === 'heading')
          places.push(place(claim, surroundings));
      }
      named.push(...companies);
    }
    const ruled = grouped(places, ({ id }) => id);
    const known = new Set(recipientIds.filter((id) => scoreOf(ruled.get(id) ?? []) >= THRESHOLD));
    for (const { id, sentence, hit } of plainMentions(judged)) {
      if (known.has(id)) continue;
      const surroundings = surroundingsOf(context.reading, sentence);
      if (denialOf(surroundings, hit)) continue;
      places.push(place({ id, hit, score: EXPECTED, where: null }, surroundings));
    }
    const all = withDoubts(
      recipientIds.flatMap((id) => finding(context, id, places, named)),
      judged,
    );
    const found = all.filter((each) => each.score >= THRESHOLD);
    return {
      found: {
        recipients: found,
        denials: [...denials.values()].filter(({ id }) => !found.some((each) => each.id === id)),
      },
      possible: { recipients: all.filter((each) => each.score < THRESHOLD) },
    };
  },
};

/** What one place says: `where` is null where nothing hands data over. */
export interface ClaimAt {
  id: RecipientId;
  hit: Hit;
  score: number;
  where: Where | null;
}

function claimsOf(surroundings: Surroundings, names: Range[]): ClaimAt[] {
  const { sentence, aside, source, sourceCells, shares } = surroundings;
  if (source && shares.length === 0) return [];
  return sentence.hits
    .filter(isRecipient)
    .slice(0, MOST)
    .flatMap((hit) => {
      const { id, props } = hit.entry;
      if (isSource(sentence, hit) || isSomethingElse(sentence, hit) || isInAddress(sentence, hit)) return [];
      if ([...names, ...sourceCells].some(({ start, end }) => start <= hit.start && hit.end <= end))
        return [];
      const needs = props!.needs as keyof typeof UNSHARED;
      const said = sharingAt(surroundings, hit, needs === 'given');
      const where = said === 'loose' && BY_OCCASION.has(id) ? 'own' : said;
      const weight = Math.max(where ? WEIGHT[where] : 0, UNSHARED[needs]);
      const score =
        (props!.score as number) *
        weight *
        (aside && where !== 'lead' && !BY_OCCASION.has(id) ? 0.5 : 1) *
        (isAnonymous(sentence) ? OF_ANONYMOUS : 1);
      return [{ id: id as RecipientId, hit, score, where }];
    });
}

function placeOf(context: Context, claim: ClaimAt, surroundings: Surroundings, opinion: number): Place {
  const { id, hit, score, where } = claim;
  const { sentence } = surroundings;
  const hangs = where !== 'own' || sentence.segment.kind === 'list-item';
  const lead = hangs ? leadSpan(context.segments, sentence.segment) : undefined;
  const evidence = quoteWithLabel(context.reading, sentence, hit, lead);
  return {
    id,
    score: Math.min(score, 0.97),
    rank: rankOf(context.reading, claim, surroundings, evidence.quote, opinion),
    sentence,
    evidence,
  };
}

function deny(
  denials: Map<RecipientId, Denial>,
  { segments }: Context,
  { id, where }: ClaimAt,
  negator: Hit,
  { sentence }: Surroundings,
): void {
  const lead = where === 'own' ? undefined : leadSpan(segments, sentence.segment);
  const evidence = quote(sentence, negator, lead);
  const known = denials.get(id);
  if (!known) denials.set(id, { kind: 'recipient', id, evidence: [evidence] });
  else if (known.evidence.length < 3) known.evidence.push(evidence);
}

function finding(
  context: Context,
  id: RecipientId,
  places: Place[],
  named: NamedCompany[],
): RecipientFinding[] {
  const own = places.filter((place) => place.id === id);
  if (!own.length) return [];
  const { score, evidence, sentences } = weigh(own);
  const companies = named.filter(
    (company) => company.of === id || company.claims.some((claim) => claim.id === id),
  );
  return [
    {
      id,
      score,
      scope: unionScope(sentences.map((sentence) => scopeOf(context.reading, sentence))),
      evidence,
      companies: firmsOf(companies),
    },
  ];
}
