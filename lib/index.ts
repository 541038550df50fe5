/**
 * smallprint as a library: a policy's text in, one analysis out, and what can be made of it. Pure and typed: no DOM,
 * no network, no file, no clock. docs/library.md has examples that run.
 */
export { analyze } from './analyze';
export { predictTopics, MODEL_ID, type TopicInput } from './classify/topics';
export {
  compareMany,
  compareVersions,
  countCorpus,
  samePolicy,
  type CorpusCount,
  type CorpusOptions,
} from './compare';
export { fromDom, type PageDocument, type PageSource } from './extract/from-dom';
export { fromHtml, type HtmlSource } from './extract/from-html';
export { fromMarkdown } from './extract/from-markdown';
export { fromPdf, type PdfJs, type PdfSource } from './extract/from-pdf';
export { fromText } from './extract/from-text';
export type { TextSource } from './extract/text-document';
export { laws } from './knowledge/compiled/laws';
export { standards } from './knowledge/compiled/standards';
export type { Law } from './knowledge/law';
export type { Standards } from './knowledge/standard';
export { answers, type Answer } from './report/answers';
export { lawRows, type LawRow } from './report/law-rows';
export { csvHeader, csvRows, toCsv } from './report/to-csv';
export { htmlArticle, htmlEnd, htmlStart, type HtmlOptions } from './report/to-html';
export { toJsonLd } from './report/to-jsonld';
export { isFailure, toJson, toNdjson, type Result } from './report/to-json';
export { toMarkdown, type MarkdownOptions } from './report/to-markdown';
export { vocabularyEntries, type VocabularyEntry } from './report/vocabulary/entries';
export * from './model';
