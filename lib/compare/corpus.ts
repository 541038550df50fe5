import {
  dataCategoryIds,
  disclosureIds,
  optOutTargetIds,
  recipientIds,
  rightIds,
  statementIds,
  type Analysis,
  type LawId,
} from '../model';
import { claimsOf } from './claims';
import type { ComparedClaim, Corpus, Prevalence } from './model';
import { wilson } from './wilson';

export interface CorpusOptions {
  laws?: readonly LawId[];
  groupedBy?: string | null;
}

/** Counts policies one by one and keeps none of them: memory grows with the claims alone. */
export interface CorpusCount {
  /** `group` is the policy's value in the column that groups them */
  add(analysis: Analysis, group?: string | null): void;
  result(): Corpus;
}

type Said = Pick<Prevalence, 'kind' | 'id' | 'law' | 'value'>;

interface Counted extends Said {
  all: number;
  groups: Map<string, number>;
  years: Map<string, number>;
}

/** Names that fewer policies mention say nothing of a corpus. */
const LEAST_NAMED = 2;

export function countCorpus({ laws = [], groupedBy = null }: CorpusOptions = {}): CorpusCount {
  const counted = new Map<string, Counted>();
  const leftOut: Corpus['leftOut'] = [];
  const groups = new Map<string, number>();
  const years = new Map<string, number>();
  let policies = 0;

  for (const said of EXPECTED) counted.set(keyOf(said), fresh(said));
  return {
    add(analysis, group = null) {
      const reason = whyLeftOut(analysis);
      if (reason) return void leftOut.push({ source: analysis.document.source, reason });
      policies++;
      const year = analysis.document.effectiveDate?.slice(0, 4) ?? null;
      if (group !== null) plusOne(groups, group);
      if (year) plusOne(years, year);
      for (const [key, said] of saidBy(analysis, laws)) {
        const count = counted.get(key) ?? fresh(said);
        counted.set(key, count);
        count.all++;
        if (group !== null) plusOne(count.groups, group);
        if (year) plusOne(count.years, year);
      }
    },
    result() {
      const order = { groups: sorted(groups), years: sorted(years) };
      return {
        policies,
        leftOut,
        groupedBy,
        groups: order.groups.map(([group, count]) => ({ group, policies: count })),
        years: order.years.map(([year, count]) => ({ year, policies: count })),
        claims: [...counted.values()]
          .filter(({ kind, all }) => !NAMES.has(kind) || all >= LEAST_NAMED)
          .map(({ kind, id, law, value, ...count }) => ({
            ...{ kind, id, law, value },
            all: wilson(count.all, policies),
            groups: order.groups.map(([group, of]) => ({
              group,
              ...wilson(count.groups.get(group) ?? 0, of),
            })),
            years: order.years.map(([year, of]) => ({ year, ...wilson(count.years.get(year) ?? 0, of) })),
          }))
          .sort(byPlace),
      };
    },
  };
}

const NAMES = new Set<Prevalence['kind']>(['service', 'company']);

/** What any corpus is asked, so that what nobody says is a row too. */
const EXPECTED: Said[] = [
  ...statementIds.flatMap((id) => [row('statement', id, 'yes'), row('statement', id, 'denied')]),
  ...dataCategoryIds.map((id) => row('data', id, 'collected')),
  ...recipientIds.map((id) => row('recipient', id, 'named')),
  ...optOutTargetIds.map((id) => row('opt-out', id, 'offered')),
  ...rightIds.map((id) => row('right', id, 'granted')),
  ...disclosureIds.filter((id) => id !== 'effective-date').map((id) => row('disclosure', id, 'said')),
];

const ORDER: Prevalence['kind'][] = [
  ...(['statement', 'data', 'recipient', 'company', 'service'] as const),
  ...(['opt-out', 'right', 'disclosure', 'checklist'] as const),
];

function whyLeftOut({ warnings }: Analysis): 'not-a-policy' | 'language-not-covered' | null {
  const ids = warnings.map(({ id }) => id);
  if (ids.includes('language-not-covered')) return 'language-not-covered';
  return ids.includes('not-a-policy') ? 'not-a-policy' : null;
}

/** What one policy says, each thing once; a right that is stated or conditional is also granted. */
function saidBy(analysis: Analysis, laws: readonly LawId[]): Map<string, Said> {
  const rows = claimsOf(analysis, laws).flatMap((claim) => [
    row(claim.kind, nameOf(claim), claim.value, claim.law),
    ...(claim.kind === 'right' && claim.value !== 'denied' ? [row('right', claim.id, 'granted')] : []),
    ...companiesOf(claim),
  ]);
  return new Map(rows.map((said) => [keyOf(said), said]));
}

const nameOf = ({ kind, id }: ComparedClaim) => (kind === 'service' ? id.toLowerCase() : id);

function companiesOf({ parts }: ComparedClaim): Said[] {
  return parts
    .filter(({ kind }) => kind === 'company')
    .map(({ text }) => row('company', text.toLowerCase(), 'named'));
}

function row(kind: Said['kind'], id: string, value: string, law: LawId | null = null): Said {
  return { kind, id, law, value };
}

const keyOf = ({ kind, id, law, value }: Said) => [kind, law, id, value].join('\n');
const fresh = (said: Said): Counted => ({ ...said, all: 0, groups: new Map(), years: new Map() });
const plusOne = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
const sorted = (counts: Map<string, number>) => [...counts].sort(([a], [b]) => (a < b ? -1 : 1));

/** By kind, then the most said first; ties by name, the same on every machine. */
function byPlace(a: Prevalence, b: Prevalence): number {
  const key = ({ id, value }: Prevalence) => `${id} ${value}`;
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.all.n - a.all.n || (key(a) < key(b) ? -1 : 1);
}
