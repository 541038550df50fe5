import type { Law } from '../knowledge/law';
import type { Checklist, Findings } from '../model';
import { applicabilityOf } from './applicability';
import type { LawHits } from '../knowledge/law-hits';
import { assessItem } from './item';
import { ask } from './question';

export { noHits, type LawCueHit, type LawHits, type LawItemHit } from '../knowledge/law-hits';

/**
 * Every law's checklist, filled in whether or not the policy addresses the law, in the order of `laws`.
 * A practice that the law does not ask policies to mention stands in it only where something was found:
 * that it is absent is no gap.
 */
export function assess(findings: Findings, laws: readonly Law[], hits: LawHits): Checklist[] {
  return laws.map((law) => {
    const practices = new Set<string>(
      law.items.filter(({ kind }) => kind === 'practice').map(({ id }) => id),
    );
    const items = law.items.map((item) => assessItem(ask(law, item, findings, hits)));
    return {
      law: law.id,
      applicability: applicabilityOf(law, findings, hits),
      items: items.filter(({ id, status }) => !practices.has(id) || answered.has(status)),
    };
  });
}

const answered = new Set<string>(['stated', 'conditional', 'denied']);
