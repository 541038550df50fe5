import { kindOf } from '../../lib/extract/kind';
import { languageOf } from '../../lib/extract/language';
import { sameSite } from '../../lib/knowledge/site';
import type { Block, Document } from '../../lib/model';

const LEAST_WORDS = 25;

/** Why a document that was read is not made a part of the policy, as a sentence; null where it is. */
export function whyNoPart(
  document: Document,
  before: Document[],
  { named, room }: { named: boolean; room: number },
): string | null {
  const { source, url } = document;
  const first = before[0]!;
  const home = first.url ?? first.declaredUrl;
  const text = textOf(document.blocks);
  if (before.some((other) => textOf(other.blocks) === text))
    return `${source} holds the same text as what was read before it.`;
  if (text.length > room)
    return `${source} is left out, as the parts together are too large: raise the limit with --max-size.`;
  // what a person names is read; what a page links to must keep what the link promised
  if (named) return null;
  if (url && home && !sameSite(url, home)) return `${source} leads to another site (${new URL(url).host}).`;
  if (text.split(/\s+/, LEAST_WORDS).length < LEAST_WORDS) return `${source} holds hardly any text.`;
  if (languageOf(first) === 'en' && languageOf(document) !== 'en')
    return `${source} is not in English (${languageOf(document)}).`;
  return kindOf(document).kind === 'terms' ? `${source} reads like terms of service.` : null;
}

function textOf(blocks: Block[]): string {
  return blocks
    .map((block) => (block.kind === 'table-row' ? block.cells.map(({ text }) => text).join(' ') : block.text))
    .join('\n');
}
