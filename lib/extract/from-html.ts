import type { Document } from '../model/document';
import { fromDom, type PageDocument, type PageSource } from './from-dom';

export interface HtmlSource extends PageSource {
  /** a parser that gives every page a body, as browsers do */
  parse: (html: string) => PageDocument;
}

const LONGEST = 20_000_000;

/** Reads a page from its source, with a parser handed in. Decoding bytes is `decode`'s. */
export function fromHtml(html: string, { parse, ...page }: HtmlSource): Document {
  const cut = html.length > LONGEST;
  const document = fromDom(parse(cut ? html.slice(0, LONGEST) : html), page);
  if (!cut || document.warnings.some((warning) => warning.id === 'truncated')) return document;
  const warning = { id: 'truncated', message: 'The page is too large: only its first part was read.' };
  return { ...document, warnings: [...document.warnings, warning] };
}
