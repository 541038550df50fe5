// lib/analyze.ts calls kindOf(documents) and languageOf(documents) with the signatures below;
// the two bodies are stand-ins until lib/extract/kind.ts and language.ts export them.
import type { Document, DocumentSummary } from '../model';

export { fromMarkdown } from './from-markdown';
export { fromText } from './from-text';

export interface DocumentKind {
  kind: DocumentSummary['kind'];
  /** 0 to 1 */
  score: number;
}

export const kindOf = (_documents: Document[]): DocumentKind => ({ kind: 'privacy-policy', score: 0.5 });

/** BCP 47, "und" where unknown. */
export const languageOf = (_documents: Document[]): string => 'en';
