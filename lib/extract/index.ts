export { decode, type Decoded } from './decode';
export { fromDom, type PageDocument, type PageSource } from './from-dom';
export { fromHtml, type HtmlSource } from './from-html';
export { fromMarkdown } from './from-markdown';
export { fromPdf, type PdfJs, type PdfSource } from './from-pdf';
export { fromText, type TextSource } from './from-text';
export { kindOf, type DocumentKind } from './kind';
export { languageOf } from './language';
export {
  anchorsOf,
  anchorsOfBlocks,
  declaredUrl,
  policyLinks,
  type Anchor,
  type PolicyLink,
} from './policy-links';
export { WELL_KNOWN_PATHS } from './policy-words';
