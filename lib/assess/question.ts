import type { Law, LawItem, Territory } from '../knowledge/law';
import type { Evidence, Findings, RegionId, Span } from '../model';
import { overlap } from '../model/overlap';
import { coverage, type Coverage } from './coverage';
import type { LawHits, LawItemHit } from '../knowledge/law-hits';

/** One item of one law, put to one document: everything that deciding it needs. */
export interface Question {
  item: LawItem;
  findings: Findings;
  /** the hits of this item's own phrases, of this law */
  hits: LawItemHit[];
  reach(scope: readonly RegionId[]): Coverage;
  /** how many of the law's people the segment of a span speaks to */
  reachOfSpan(span: Span): Coverage;
  /** quotes that do not stand in another people's section first; at most three */
  best(evidence: readonly Evidence[]): Evidence[];
}

const MAX_EVIDENCE = 3;

export function ask(law: Law, item: LawItem, findings: Findings, hits: LawHits): Question {
  const territory = item.territory ?? law.territory;
  const scopeOf = (span: Span) => hits.scopes[span.segment] ?? [];
  return {
    item,
    findings,
    hits: standing(hits.items.filter((hit) => hit.law === law.id && hit.item === item.id)),
    reach: (scope) => coverage(scope, territory),
    reachOfSpan: (span) => coverage(scopeOf(span), territory),
    best: (evidence) => bestFor(territory, evidence, scopeOf),
  };
}

/** "We do not offer financial incentives" also holds the words that offer them: the denial stands. */
function standing(hits: LawItemHit[]): LawItemHit[] {
  const against = hits.filter(({ effect }) => effect !== 'states');
  return hits.filter(
    ({ effect, evidence }) => effect !== 'states' || !against.some((hit) => overlap(hit.evidence, evidence)),
  );
}

/**
 * The law's own section first, then what speaks to everyone. Another people's section is quoted only where
 * nothing better is there: a claim's scope may be wider than each of its quotes.
 */
function bestFor(
  territory: Territory,
  evidence: readonly Evidence[],
  scopeOf: (span: Span) => readonly RegionId[],
): Evidence[] {
  const near: Evidence[][] = [[], [], [], []];
  const seen = new Set<string>();
  for (const each of evidence) {
    const key = `${each.segment} ${each.start} ${each.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    near[distance(scopeOf(each), territory)]!.push(each);
  }
  const [own, everyone, part, foreign] = near as [Evidence[], Evidence[], Evidence[], Evidence[]];
  const fitting = [...own, ...everyone, ...part];
  return (fitting.length ? fitting : foreign).slice(0, MAX_EVIDENCE);
}

function distance(scope: readonly RegionId[], territory: Territory): 0 | 1 | 2 | 3 {
  if (scope.length === 0) return 1;
  return ({ all: 0, some: 2, none: 3 } as const)[coverage(scope, territory)];
}
