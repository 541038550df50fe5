import type { Law } from '../knowledge/law';
import type { Checklist, Findings, RegionId } from '../model';
import type { LawHits } from '../knowledge/law-hits';

/** Addressed where the policy names the law, its rights by name, or the people of its territory. */
export function applicabilityOf(law: Law, findings: Findings, hits: LawHits): Checklist['applicability'] {
  if (hits.cues.some((cue) => cue.law === law.id)) return 'addressed';
  // Children live everywhere: a scope that says only so names no territory.
  const { territory } = law;
  const people: RegionId[] = [...territory.people, ...territory.parts].filter(
    (region) => region !== 'children',
  );
  const { dataCategories, recipients, services, statements, optOuts, rights, disclosures } = findings;
  const claims = [dataCategories, recipients, services, statements, optOuts, rights, disclosures].flat();
  const named = claims.some(({ scope }) => scope.some((region) => people.includes(region)));
  return named ? 'addressed' : 'not-addressed';
}
