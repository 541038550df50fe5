import type { Evidence } from '../evidence';
import { judgement, type Judgement } from '../judgement';

/** A picture or a PDF is there; whether one can opt out with it only a person can say. */
export function notAPage({ page, contentType }: Evidence): Judgement | null {
  if (page) return null;
  const type = contentType?.split(';')[0]?.trim() || null;
  return judgement('not-checkable', 'not-a-page', { detail: type });
}
