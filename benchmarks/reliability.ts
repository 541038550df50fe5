import type { Analysed } from './claims';

/** One step of the reliability curve: of `claims` with a score within it, how many held. */
export interface Bin {
  from: number;
  claims: number;
  /** mean of their scores */
  claimed: number;
  /** share that the annotation has */
  held: number;
}

const STEPS = 10;
const KINDS = ['dataCategories', 'recipients', 'rights', 'disclosures'] as const;

/**
 * Of every claim with a score, possible ones too, whether the annotation has it: the reliability curve, and the
 * expected calibration error (mean distance between what was claimed and what held, weighted by claims).
 */
export function reliability(policies: Analysed[]): { bins: Bin[]; error: number } {
  const claims = policies.flatMap(claimsOf);
  const bins = Array.from({ length: STEPS }, (_, step) => {
    const own = claims.filter(({ score }) => Math.min(STEPS - 1, Math.floor(score * STEPS)) === step);
    const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      from: step / STEPS,
      claims: own.length,
      claimed: own.length ? mean(own.map(({ score }) => score)) : 0,
      held: own.length ? mean(own.map(({ holds }) => (holds ? 1 : 0))) : 0,
    };
  });
  const distance = bins.reduce((sum, { claims: n, claimed, held }) => sum + n * Math.abs(claimed - held), 0);
  return { bins: bins.filter((bin) => bin.claims > 0), error: distance / claims.length };
}

function claimsOf({ analysis, gold }: Analysed): { score: number; holds: boolean }[] {
  return KINDS.flatMap((kind) =>
    [...analysis[kind], ...(analysis.possible[kind] ?? [])].map((claim) => {
      const annotated = gold[kind][claim.id];
      const holds =
        'disposition' in claim
          ? gold.dataCategories[claim.id]?.disposition === claim.disposition
          : !!annotated;
      return { score: claim.score, holds };
    }),
  );
}
