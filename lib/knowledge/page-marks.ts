import { pageMarks } from './compiled/page-marks';
import { MARK_KINDS, type MarkKind } from './validate-marks';

/** The marks of one kind, in lower case. */
export function marksOf(kind: MarkKind): ReadonlySet<string> {
  return sets[kind];
}

/** Whether a host is one of the kind's hosts or below one. */
export function isHostOf(kind: MarkKind, host: string): boolean {
  const labels = host.toLowerCase().split('.');
  return labels.some((_, at) => sets[kind].has(labels.slice(at).join('.')));
}

const sets = Object.fromEntries(
  MARK_KINDS.map((kind) => [kind, new Set(pageMarks[kind])]),
) as unknown as Record<MarkKind, ReadonlySet<string>>;
