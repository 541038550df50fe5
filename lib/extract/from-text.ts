import type { Document } from '../model/document';
import { withoutScripts } from './script-text';
import { textDocument, type TextSource } from './text-document';
import { textDrafts } from './text-drafts';

const LONGEST = 10_000_000;

/** Reads plain text: headings, lists and paragraphs by their shape. Tables that were run together stay paragraphs. */
export function fromText(input: string, source: TextSource): Document {
  const drafts = withoutScripts(textDrafts(input.slice(0, LONGEST), source.url ?? null));
  return textDocument(source, drafts, input.length > LONGEST ? LONGEST : null);
}
