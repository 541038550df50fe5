import { sameSite } from '../knowledge/site';
import type { Document } from '../model/document';
import { blockText } from './block-text';
import { kindOf } from './kind';
import { languageOf } from './language';

/** What keeps a document that was read from being made a part of a policy. */
export type PartFault = 'same-text' | 'another-site' | 'hardly-any-text' | 'another-language' | 'terms';

const LEAST_WORDS = 25;

/**
 * Whether a linked page keeps what its link promised; null where it does. `before`: the policy and the parts that are
 * read already.
 */
export function partFault(document: Document, before: Document[]): PartFault | null {
  const first = before[0]!;
  const home = first.url ?? first.declaredUrl;
  const text = blockText(document.blocks);
  if (before.some((other) => blockText(other.blocks) === text)) return 'same-text';
  if (document.url && home && !sameSite(document.url, home)) return 'another-site';
  if (text.split(/\s+/, LEAST_WORDS).length < LEAST_WORDS) return 'hardly-any-text';
  if (languageOf(first) === 'en' && languageOf(document) !== 'en') return 'another-language';
  return kindOf(document).kind === 'terms' ? 'terms' : null;
}
