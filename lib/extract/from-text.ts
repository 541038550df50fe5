import type { Document, DocumentWarning } from '../model/document';
import { withoutScripts } from './script-text';
import { textDrafts } from './text-drafts';
import { titleOfBlocks } from './title';

export interface TextSource {
  source: string;
  url?: string | null;
  retrievedAt?: string | null;
  title?: string | null;
}

const LONGEST = 10_000_000;

/** Reads plain text: headings, lists and paragraphs by their shape. Tables that were run together stay paragraphs. */
export function fromText(
  input: string,
  { source, url = null, retrievedAt = null, title = null }: TextSource,
): Document {
  const { blocks, dropped } = withoutScripts(textDrafts(input.slice(0, LONGEST), url));
  return {
    source,
    url,
    retrievedAt,
    title: title ?? titleOfBlocks(blocks),
    declaredLanguage: null,
    blocks,
    dropped,
    warnings: truncated(input),
  };
}

function truncated(input: string): DocumentWarning[] {
  if (input.length <= LONGEST) return [];
  return [{ id: 'truncated', message: `Only the first ${LONGEST} characters were read.` }];
}
