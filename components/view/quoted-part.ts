import type { Analysis, Span } from '../../lib/model';

/** The document that a quote is from, where that is a part of the policy and not the policy itself. */
export interface QuotedPart {
  title: string;
  url: string;
}

export function quotedPart(
  { segments, document }: Pick<Analysis, 'segments' | 'document'>,
  span: Span,
): QuotedPart | null {
  const at = segments[span.segment]?.part ?? 0;
  const part = at > 0 ? document.parts[at] : undefined;
  return part ? { title: part.title ?? part.source, url: part.source } : null;
}
