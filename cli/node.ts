import type { Document } from '../lib/model';
import { readLocalFile } from './input/local-file';
import { toDocument } from './input/to-document';

export { InputError } from './input/input-error';
export { parsePage } from './input/parse-html';

export interface ReadOptions {
  /** where it was published; links are resolved against it */
  url?: string | null;
  /** ISO date-time */
  retrievedAt?: string | null;
  /** content type as the server said it */
  contentType?: string | null;
  /** bytes at most; 20 million unless asked otherwise */
  maxBytes?: number;
}

/**
 * A file (.html, .htm, .md, .txt, .pdf) as a document to be analysed. A PDF needs pdfjs-dist, which is not installed
 * with smallprint. Rejects with an InputError, in one sentence, for whatever is wrong with the file.
 */
export async function readDocument(path: string, options: ReadOptions = {}): Promise<Document> {
  const bytes = await readLocalFile(path, options.maxBytes ?? 20_000_000);
  return documentOf(bytes, path, options);
}

/** The same for bytes that are at hand; `name` tells by its ending what they are. */
export async function documentOf(
  bytes: Uint8Array,
  name: string,
  { url = null, retrievedAt = null, contentType = null }: ReadOptions = {},
): Promise<Document> {
  const { document } = await toDocument({ source: name, bytes, url, retrievedAt, contentType });
  return document;
}
