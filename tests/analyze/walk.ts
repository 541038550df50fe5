import type { Analysis, Evidence, Span } from '../../lib/model';

/** Every span in an analysis, wherever it stands. */
export const spansOf = (analysis: Analysis): Span[] =>
  objectsIn({ ...analysis, segments: [] }).filter(isSpan);

/** Every span that carries a lead-in. */
export const leadsOf = (analysis: Analysis): Required<Evidence>[] =>
  spansOf(analysis).filter((span): span is Required<Evidence> => 'lead' in span && span.lead !== undefined);

/** Every address in an analysis, those of the segments included. */
export const hrefsOf = (analysis: Analysis): string[] =>
  objectsIn(analysis).flatMap((each) => ('href' in each && typeof each.href === 'string' ? [each.href] : []));

function objectsIn(value: unknown): object[] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value, ...inner];
}

const isSpan = (value: object): value is Span => 'quote' in value && 'segment' in value && 'start' in value;
