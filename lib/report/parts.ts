import type { Analysis, LinkedPart, Span } from '../model';

export interface PartRow {
  part: LinkedPart;
  /** in few words: "read", "not read", or why not */
  state: string;
}

/** What the policy hands over to, what was read first. */
export function partRows({ document }: Analysis): PartRow[] {
  const parts = document.linkedParts ?? [];
  const rows = parts.map((part) => ({ part, state: part.part === null ? 'not read' : 'read' }));
  return [...rows.filter(({ state }) => state === 'read'), ...rows.filter(({ state }) => state !== 'read')];
}

/**
 * The name of the document that a quote is from; null where only one was read, or where it is from the policy itself,
 * which needs no name.
 */
export function partOf(
  { document, segments }: Pick<Analysis, 'document' | 'segments'>,
  span: Span,
): string | null {
  const at = segments[span.segment]?.part ?? 0;
  const part = at > 0 ? document.parts[at] : undefined;
  return part ? (part.title ?? part.source) : null;
}
