import { parsedJson } from './json-values';

export type InputKind = 'html' | 'markdown' | 'text' | 'pdf';

const BY_EXTENSION: Record<string, InputKind> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  pdf: 'pdf',
};

/** File name endings that are read when a folder is given. */
export const ENDINGS = Object.keys(BY_EXTENSION)
  .map((ending) => `.${ending}`)
  .join(', ');

/** By the ending of a path or address, that of gzip left aside; null for one that is not read. */
export function kindOfName(name: string): InputKind | null {
  const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return BY_EXTENSION[extension] ?? null;
}

/** By what the server says; null where that says nothing: text/plain is also how Markdown and HTML come. */
export function kindOfContentType(contentType: string | null): InputKind | null {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (type === 'text/markdown' || type === 'text/x-markdown') return 'markdown';
  if (type === 'application/pdf') return 'pdf';
  return null;
}

/** Whether a text is an object or a list of JSON, or its first line an object. "[1]" may begin any text. */
export function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  const line = text.trimStart().split('\n', 1)[0]!;
  const pieces = line.startsWith('{') ? [text, line] : [text];
  return pieces.some((piece) => typeof parsedJson(piece) === 'object');
}

const START_OF_HTML =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|!--|html|head|body|main|article|section|div|h[1-6]|p|table|ul|ol)\b/i;
const ANY_HTML = /<\/(?:html|body|div|p|li|h[1-6]|section|article)>/i;
const MARKDOWN_LINE = /^(?:#{1,6} \S|={3,}\s*$|-{3,}\s*$|```|\|.*\|\s*$|\s{0,3}[*+-] {1,3}\[?\S)/;
const MARKDOWN_LINK = /\]\((?:https?:|mailto:|#|\/)/;

/** What an unnamed text is (stdin, text/plain, no file extension), told from its first 64 thousand characters. */
export function sniffText(text: string): Exclude<InputKind, 'pdf'> {
  const start = text.slice(0, 65_536);
  if (START_OF_HTML.test(start) || ANY_HTML.test(start)) return 'html';
  const lines = start.split('\n');
  const marked = lines.filter((line) => line.length < 2_000 && MARKDOWN_LINE.test(line)).length;
  if (MARKDOWN_LINK.test(start) || marked >= 3 || lines.some((line) => /^#{1,3} \S/.test(line)))
    return 'markdown';
  return 'text';
}
