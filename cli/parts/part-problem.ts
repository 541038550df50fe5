import { blockText } from '../../lib/extract/block-text';
import { partFault, type PartFault } from '../../lib/extract/part-fault';
import type { Document } from '../../lib/model';

/** Why a document that was read is not made a part of the policy, as a sentence; null where it is. */
export function whyNoPart(
  document: Document,
  before: Document[],
  { named, room }: { named: boolean; room: number },
): string | null {
  const { source } = document;
  if (blockText(document.blocks).length > room)
    return `${source} is left out, as the parts together are too large: raise the limit with --max-size.`;
  const fault = partFault(document, before);
  // what a person names is read; what a page links to must keep what the link promised
  if (fault === null || (named && fault !== 'same-text')) return null;
  return `${source} ${words[fault]}.`;
}

const words: Record<PartFault, string> = {
  'same-text': 'holds the same text as what was read before it',
  'another-site': 'leads to another site',
  'hardly-any-text': 'holds hardly any text',
  'another-language': 'is not in English',
  terms: 'reads like terms of service',
};
