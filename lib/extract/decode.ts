import type { DocumentWarning } from '../model/document';

export interface Decoded {
  text: string;
  /** WHATWG name of the encoding used */
  encoding: string;
  warnings: DocumentWarning[];
}

/** Bytes to text: by byte order mark, the server's header, the page's own declaration, else by what the bytes allow. */
export function decode(bytes: Uint8Array, contentType: string | null = null): Decoded {
  const declared = byOrderMark(bytes) ?? usable(charsetIn(contentType ?? '')) ?? usable(declaredIn(bytes));
  if (declared && declared !== 'utf-8')
    return { text: textOf(bytes, declared), encoding: declared, warnings: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', warnings: [] };
  } catch {
    return guessed(bytes, declared);
  }
}

function guessed(bytes: Uint8Array, declared: string | null): Decoded {
  const text = textOf(bytes, 'utf-8');
  const broken = text.split('\ufffd').length - 1;
  // a few broken bytes in a page that calls itself UTF-8 are damage, not another encoding
  const stillUtf8 = declared === 'utf-8' && broken * 200 < text.length;
  const encoding = stillUtf8 ? 'utf-8' : 'windows-1252';
  const message = stillUtf8
    ? 'Some characters could not be read.'
    : `The text does not say in which character set it is written; it was read as ${encoding}.`;
  return {
    text: stillUtf8 ? text : textOf(bytes, encoding),
    encoding,
    warnings: [{ id: 'charset-guessed', message }],
  };
}

function byOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function charsetIn(declaration: string): string | null {
  return /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(declaration)?.[1] ?? null;
}

/** The <meta> declaration in a page's first bytes; UTF-16 there is a mistake, as the standard says. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = textOf(bytes.subarray(0, 4096), 'windows-1252');
  const meta =
    /<meta[^>]{0,500}charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ??
    /^<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(head);
  const name = meta?.[1] ?? null;
  return name && /^utf-16/i.test(name) ? 'utf-8' : name;
}

function usable(label: string | null): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function textOf(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80]!)
    : text;
}

/** Node 20 decodes windows-1252 as Latin-1: its quotes and dashes come out as control characters. */
const WINDOWS = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];
