import type { Document } from '../model/document';
import { fromDom, type PageDocument, type PageSource } from './from-dom';

export interface HtmlSource extends PageSource {
  /** a parser for whole pages, such as linkedom's parseHTML(html).document */
  parse: (html: string) => PageDocument;
}

const LONGEST = 20_000_000;

/** Reads a page from its source, with a parser handed in. Decoding bytes is `decode`'s. */
export function fromHtml(html: string, { parse, ...page }: HtmlSource): Document {
  const cut = html.length > LONGEST;
  const document = fromDom(parse(wholePage(cut ? html.slice(0, LONGEST) : html)), page);
  if (!cut || document.warnings.some((warning) => warning.id === 'truncated')) return document;
  const warning = { id: 'truncated', message: 'The page is too large: only its first part was read.' };
  return { ...document, warnings: [...document.warnings, warning] };
}

/** Parsers for Node build no body where a page leaves the tags out, as HTML allows. */
export function wholePage(html: string): string {
  const head = html.slice(0, 100_000);
  if (/<body[\s>]/i.test(html)) return html;
  if (/<html[\s>]/i.test(head))
    return html.replace(
      /<\/head\s*>|(?=<(?:p|div|h[1-6]|main|article|section)[\s>])/i,
      (tag) => `${tag}<body>`,
    );
  return `<!doctype html><html><head></head><body>${html}</body></html>`;
}
