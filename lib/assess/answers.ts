import type { Claim, Evidence, Findings, Span } from '../model';
import type { Question } from './question';

/** A finding that answers an item for all or some of the law's people. */
export interface Answer {
  evidence: Evidence[];
  /** limits that hold for this law's people; null where there are none */
  limits: Span[] | null;
}

/** What states or grants the item. A right's own words, limits included, go before phrases and means to use it. */
export function answersTo(question: Question): Answer[] {
  const { item, findings } = question;
  const claims = claimsOf(question).flatMap((candidate) => answerOf(candidate, question));
  const rightGranted = claims.length > 0 && item.kind === 'right';
  if (rightGranted) return claims;
  const means = findings.optOuts
    .filter(({ targets }) => targets.some((target) => item.from?.optOuts.includes(target)))
    .flatMap((claim) => answerOf({ claim, conditions: null }, question));
  return [...claims, ...means, ...phrasesIn(question)];
}

function phrasesIn({ hits, reachOfSpan }: Question): Answer[] {
  return hits.flatMap(({ effect, evidence }): Answer[] => {
    const reached = reachOfSpan(evidence);
    if (effect !== 'states' || reached === 'none') return [];
    return [{ evidence: [evidence], limits: reached === 'some' ? [] : null }];
  });
}

interface Candidate {
  claim: Pick<Claim, 'scope' | 'evidence'>;
  /** null: none */
  conditions: Span[] | null;
}

function answerOf({ claim, conditions }: Candidate, question: Question): Answer[] {
  const reached = question.reach(claim.scope);
  if (reached === 'none') return [];
  const limits = conditions && limitsHere(claim.evidence, conditions, question);
  return [{ evidence: claim.evidence, limits: limits ?? (reached === 'some' ? [] : null) }];
}

function claimsOf({ item: { from }, findings }: Question): Candidate[] {
  if (!from) return [];
  const { rights, disclosures, statements, dataCategories, recipients } = from;
  const isOf = <T>(ids: readonly T[] | 'any', id: T) => ids === 'any' || ids.includes(id);
  const granted = findings.rights
    .filter(({ id }) => rights.includes(id))
    .map((claim) => ({ claim, conditions: claim.status === 'conditional' ? claim.conditions : null }));
  const said = [
    ...findings.disclosures.filter(({ id }) => disclosures.includes(id)),
    ...findings.statements.filter(({ id, value }) => statements.includes(id) && value === 'yes'),
    ...findings.dataCategories.filter(
      ({ id, disposition }) => isOf(dataCategories, id) && disposition === 'collected',
    ),
    ...findings.recipients.filter(({ id }) => isOf(recipients, id)),
  ];
  return [
    ...granted,
    ...said.map((claim) => ({ claim, conditions: null })),
    ...namesIn(findings, from.names),
  ];
}

/** Some names do not say that they are all: a condition without words. */
function namesIn({ recipients, services }: Findings, asked: boolean): Candidate[] {
  if (!asked) return [];
  const named = recipients.flatMap(({ companies, scope }) =>
    companies.map(({ evidence }) => ({ evidence, scope })),
  );
  return [...named, ...services].map((claim) => ({ claim, conditions: [] }));
}

/** A limit that stands only in another people's section does not limit a right granted outside it too. */
function limitsHere(evidence: Evidence[], conditions: Span[], { reachOfSpan }: Question): Span[] | null {
  const here = conditions.filter((span) => reachOfSpan(span) !== 'none');
  if (here.length || conditions.length === 0) return here;
  return evidence.some((each) => reachOfSpan(each) !== 'none') ? null : conditions;
}
