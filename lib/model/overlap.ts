import type { Span } from './analysis';

/** Whether two places of one analysis share a character; those that only touch share none. */
export function overlap(a: Place, b: Place): boolean {
  return a.segment === b.segment && a.start < b.end && b.start < a.end;
}

type Place = Pick<Span, 'segment' | 'start' | 'end'>;
