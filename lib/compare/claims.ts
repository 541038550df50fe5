import { periods } from '../knowledge/periods';
import {
  optOutTargetIds,
  type Analysis,
  type DisclosureFinding,
  type Evidence,
  type LawId,
  type OptOutFinding,
  type RightFinding,
} from '../model';
import { overlap } from '../model/overlap';
import type { ClaimKind, ComparedClaim, Part } from './model';
import { lacking, periodParts } from './part-key';

/** In the order in which people ask. */
export const CLAIM_KINDS: readonly ClaimKind[] = [
  'statement',
  'data',
  'recipient',
  'service',
  'opt-out',
  'right',
  'disclosure',
  'checklist',
];

/** A document's own date is what tells versions apart, no claim that changed. */
const NOT_COMPARED = new Set(['effective-date']);

/** All that an analysis claims, one entry for each thing that can be said; checklists only of the laws asked for. */
export function claimsOf(analysis: Analysis, laws: readonly LawId[] = []): ComparedClaim[] {
  const claims: ComparedClaim[] = [
    ...analysis.dataCategories.map((d) => made('data', d.id, d.disposition, d)),
    ...analysis.recipients.map((r) => {
      const evidence = [...r.evidence, ...r.companies.flatMap((company) => company.evidence)];
      const names = r.companies.map((company) => part('company', company.name));
      return made('recipient', r.id, 'named', { ...r, evidence }, names);
    }),
    ...analysis.services.map((s) => made('service', s.name, s.optOut, s, s.links.map(hostPart))),
    ...analysis.statements
      .filter((s) => s.value !== 'not-stated')
      .map((s) => made('statement', s.id, s.value, s)),
    ...optOuts(analysis.optOuts),
    ...analysis.rights.map((r) => made('right', r.id, r.status, { ...r, evidence: grantedBy(r) })),
    ...analysis.disclosures
      .filter((d) => !NOT_COMPARED.has(d.id))
      .map((d) => made('disclosure', d.id, 'said', d, valuesOf(d))),
    ...denials(analysis),
    ...checklists(analysis, laws),
  ];
  return [...new Map(claims.reverse().map((claim) => [claim.key, claim])).values()].reverse();
}

function made(
  kind: ClaimKind,
  id: string,
  value: string,
  { scope, score, evidence }: Pick<ComparedClaim, 'scope' | 'score' | 'evidence'>,
  parts: Part[] = [],
): ComparedClaim {
  const key = `${kind}/${kind === 'service' ? id.toLowerCase() : id}`;
  return { key, kind, id, law: null, value, parts: distinct(parts), scope, score, evidence };
}

/** The sentences that hold a condition first: one without it would not bear "with conditions". */
function grantedBy({ evidence, conditions }: RightFinding): Evidence[] {
  const holds = (span: Evidence) => conditions.some((condition) => overlap(condition, span));
  return [...evidence.filter(holds), ...evidence.filter((span) => !holds(span)), ...conditions];
}

/** Disclosures whose particular is a period: a policy may well name several. */
const TIMED = new Set(['retention', 'response-time']);

function valuesOf({ id, value, evidence }: DisclosureFinding): Part[] {
  const first = value === null ? [] : [part('value', value)];
  if (!TIMED.has(id)) return first;
  return [...first, ...lacking(periodParts(evidence.flatMap(({ quote }) => periods(quote))), first)];
}

/** Opt-outs have no ids that outlive a version: what one can say no to is the claim, the ways are its particulars. */
function optOuts(findings: OptOutFinding[]): ComparedClaim[] {
  const targets = [...new Set(findings.flatMap((o) => o.targets))];
  return targets.map((target) => {
    const same = findings.filter((o) => o.targets.includes(target));
    const parts = same.flatMap((o) => [...o.methods.map((m) => part('method', m)), ...o.links.map(hostPart)]);
    const everyone = same.some((o) => o.scope.length === 0);
    const claim = {
      scope: everyone ? [] : [...new Set(same.flatMap((o) => o.scope))],
      score: Math.max(...same.map((o) => o.score)),
      evidence: same.flatMap((o) => o.evidence),
    };
    return made('opt-out', target, 'offered', claim, parts);
  });
}

const DENIED: Record<Analysis['denials'][number]['kind'], ClaimKind> = {
  'data-category': 'data',
  recipient: 'recipient',
  right: 'right',
  disclosure: 'disclosure',
  'opt-out': 'opt-out',
};

/** That there is no choice about service messages is no claim on any of the things that one can say no to. */
const TARGETS: readonly string[] = optOutTargetIds;

function denials({ denials }: Analysis): ComparedClaim[] {
  return denials
    .filter(({ kind, id }) => kind !== 'opt-out' || TARGETS.includes(id))
    .map(({ kind, id, evidence }) =>
      made(DENIED[kind], id, kind === 'data-category' ? 'not-collected' : 'denied', {
        scope: [],
        score: null,
        evidence,
      }),
    );
}

function checklists(analysis: Analysis, laws: readonly LawId[]): ComparedClaim[] {
  return analysis.checklists
    .filter(({ law }) => laws.includes(law))
    .flatMap(({ law, items }) =>
      items
        .filter((item) => item.status !== 'not-found')
        .map((item) => ({
          ...made('checklist', item.id, item.status, { scope: [], score: null, evidence: item.evidence }),
          key: `checklist/${law}/${item.id}`,
          law,
        })),
    );
}

function part(kind: Part['kind'], text: string): Part {
  return { kind, text };
}

/** Addresses change with every relaunch of a site; who offers the way out is what counts. */
function hostPart({ href }: { href: string }): Part {
  return part('link', URL.canParse(href) ? new URL(href).host || new URL(href).pathname : href);
}

function distinct(parts: Part[]): Part[] {
  return [...new Map(parts.map((each) => [`${each.kind}/${each.text.toLowerCase()}`, each])).values()];
}
