import { parseHTML } from 'linkedom';

/** A page's DOM. linkedom is fast and keeps close to the source: it builds no head or body that was left out. */
export function parsePage(html: string) {
  return parseHTML(withHead(html)).document;
}

/**
 * HTML allows a page to leave out <html> and <head>. Where linkedom finds none, its `body` is a new, empty one,
 * so both are written down first. (A page without <body> is lib/extract's to complete.)
 */
function withHead(html: string): string {
  if (/<head[\s>]/i.test(html)) return html;
  const body = html.search(/<body[\s>]/i);
  if (body < 0) return html;
  const before = html.slice(0, body);
  const root = /<html(?:\s[^<>]*)?>/i.exec(before)?.[0] ?? '<html>';
  const head = before.replace(/<!doctype[^<>]*>|<html(?:\s[^<>]*)?>/gi, '');
  return `<!doctype html>${root}<head>${head}</head>${html.slice(body)}`;
}
