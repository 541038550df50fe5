import type { Analysis, Evidence } from '../model';

/** Claims under their threshold, by key, with their sentences. */
export function possibleClaims({ possible }: Analysis): Map<string, Evidence[]> {
  const { dataCategories = [], recipients = [], optOuts = [], rights = [], disclosures = [] } = possible;
  return new Map<string, Evidence[]>([
    ...dataCategories.map(({ id, evidence }) => [`data/${id}`, evidence] as const),
    ...recipients.map(({ id, evidence }) => [`recipient/${id}`, evidence] as const),
    ...optOuts.flatMap(({ targets, evidence }) =>
      targets.map((target) => [`opt-out/${target}`, evidence] as const),
    ),
    ...rights.map(({ id, evidence }) => [`right/${id}`, evidence] as const),
    ...disclosures.map(({ id, evidence }) => [`disclosure/${id}`, evidence] as const),
  ]);
}
