import type { Document } from '../model/document';
import type { Draft } from './draft';
import { titleOfBlocks } from './title';

export interface TextSource {
  source: string;
  url?: string | null;
  retrievedAt?: string | null;
  title?: string | null;
}

/** The document of a text that declares no language; `cut`: after how many characters the reading ended, if it did. */
export function textDocument(
  { source, url = null, retrievedAt = null, title = null }: TextSource,
  { blocks, dropped }: { blocks: Draft[] } & Pick<Document, 'dropped'>,
  cut: number | null,
): Document {
  return {
    source,
    url,
    retrievedAt,
    title: title ?? titleOfBlocks(blocks),
    declaredLanguage: null,
    blocks,
    dropped,
    warnings:
      cut === null ? [] : [{ id: 'truncated', message: `Only the first ${cut} characters were read.` }],
  };
}
