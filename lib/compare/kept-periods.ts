import { periods } from '../knowledge/periods';
import type { Analysis, Evidence, Segment } from '../model';
import type { ComparedClaim } from './model';
import { lacking, periodParts } from './part-key';

/** Least that a passage is about retention for its periods to count, by the topic's score. */
const ABOUT = 0.3;
/** Sentences of a claim's evidence that make their heading's section the one on retention. */
const SECTION = 2;
/** Periods of one policy that are told apart; longer schedules of retention are not met with. */
const MOST = 100;

/**
 * A claim on retention with every period that the policy names for it: a claim's evidence is its best few sentences,
 * and a schedule of twenty rows changes in any of them.
 */
export function withAllPeriods(claim: ComparedClaim, { segments }: Analysis): ComparedClaim {
  if (claim.key !== 'disclosure/retention') return claim;
  const sections = claim.evidence.map(({ segment }) => segments[segment]?.headingIds.at(-1));
  const retains = ({ headingIds, topics }: Segment) =>
    topics.some(({ id, score }) => id === 'data-retention' && score >= ABOUT) ||
    (headingIds.length > 0 && sections.filter((id) => id === headingIds.at(-1)).length >= SECTION);
  const evidence = [...claim.evidence];
  const parts = [...claim.parts];
  for (const segment of segments.filter(retains))
    for (const span of sentencesOf(segment)) {
      const more = lacking(periodParts(periods(span.quote)), parts);
      if (more.length === 0) continue;
      if (parts.length + more.length > MOST) return { ...claim, parts, evidence };
      parts.push(...more);
      evidence.push(span);
    }
  return { ...claim, parts, evidence };
}

function sentencesOf({ id, text, sentences }: Segment): Evidence[] {
  return sentences.map(({ start, end }) => ({ segment: id, start, end, quote: text.slice(start, end) }));
}
