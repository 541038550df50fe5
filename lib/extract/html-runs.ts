import type { Piece } from './rich-text';

const BLOCK = /^<\/?(?:p|div|li|ul|ol|tr|td|th|table|h[1-6]|section|article|blockquote|dd|dt|dl|hr)\b/i;
const SILENT = /^<(script|style|svg|noscript|template)\b/i;

/** The paragraphs in a stretch of HTML that stands in Markdown: its text and links, tags gone. No DOM is needed. */
export function htmlRuns(html: string): Piece[][] {
  const runs: Piece[][] = [[]];
  let link: { href: string } | undefined;
  let silent: string | null = null;
  for (const [token] of html.matchAll(/<!--[^]*?(?:-->|$)|<[^<>]{0,5000}>|[^<]+|</g)) {
    if (silent) {
      if (token.toLowerCase().startsWith(`</${silent}`)) silent = null;
      continue;
    }
    if (!/^<[a-z/!]/i.test(token)) {
      runs.at(-1)!.push({ text: unescaped(token), link });
      continue;
    }
    silent = SILENT.exec(token)?.[1]?.toLowerCase() ?? null;
    if (/^<a\s/i.test(token)) {
      const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(token);
      link = href ? { href: unescaped(href[1] ?? href[2] ?? href[3] ?? '') } : undefined;
    }
    if (/^<\/a/i.test(token)) link = undefined;
    if (/^<br/i.test(token)) runs.at(-1)!.push({ text: '\n', lineBreak: true });
    if (BLOCK.test(token)) runs.push([]);
  }
  return runs.filter((run) => run.some((piece) => piece.text.trim() !== ''));
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
