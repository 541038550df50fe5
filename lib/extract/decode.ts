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
  const wide = byOrderMark(bytes) ? null : unmarkedUtf16(bytes);
  if (wide && wide !== declared)
    return warned(textOf(bytes, wide), wide, `The text has no byte order mark; it was read as ${wide}.`);
  if (declared && declared !== 'utf-8') return asDeclared(bytes, declared);
  const text = strictly(bytes, 'utf-8');
  return text === null ? guessed(bytes, declared) : { text, encoding: 'utf-8', warnings: [] };
}

/** Servers go on naming an old character set for pages that were long written in UTF-8; no other text is valid UTF-8. */
function asDeclared(bytes: Uint8Array, declared: string): Decoded {
  const text = textOf(bytes, declared);
  if (/^[\0-\x7f]*$/.test(text) || /^utf-16/.test(declared))
    return { text, encoding: declared, warnings: [] };
  const unlikely = /^(?:windows|iso-8859)-/.test(declared) || text.includes('\ufffd');
  const utf8 = unlikely ? strictly(bytes, 'utf-8') : null;
  if (utf8 === null) return { text, encoding: declared, warnings: [] };
  return warned(utf8, 'utf-8', `The text was declared as ${declared}; it was read as utf-8, which it is.`);
}

function guessed(bytes: Uint8Array, declared: string | null): Decoded {
  const text = textOf(bytes, 'utf-8');
  const broken = text.split('\ufffd').length - 1;
  // a few broken bytes in a page that calls itself UTF-8 are damage, not another encoding
  if (declared === 'utf-8' && broken * 200 < text.length)
    return warned(text, 'utf-8', 'Some characters could not be read.');
  const encoding = JAPANESE.find((name) => hasKana(strictly(bytes, name))) ?? 'windows-1252';
  const says = declared
    ? `is not in ${declared}, which it names`
    : 'does not say in which character set it is';
  return warned(textOf(bytes, encoding), encoding, `The text ${says}; it was read as ${encoding}.`);
}

const JAPANESE = ['euc-jp', 'shift_jis'];

/** Bytes of other languages make Chinese characters at most: no Japanese text is without kana, which stand close. */
function hasKana(text: string | null): boolean {
  const foreign = text?.match(/[^\0-\x7f]/g)?.length ?? 0;
  const kana = text?.match(/[\u3041-\u3096\u30a1-\u30fc]/g)?.length ?? 0;
  return kana > 0 && kana >= foreign * 0.2;
}

function warned(text: string, encoding: string, message: string): Decoded {
  return { text, encoding, warnings: [{ id: 'charset-guessed', message }] };
}

/** Null where the bytes are no text in this encoding. */
function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function byOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without its mark: of text in Latin letters every second byte is 0, and hardly one of the others. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, 8_192) >> 1;
  const zeros = [0, 0];
  for (let at = 0; at < 2 * pairs; at++) if (bytes[at] === 0) zeros[at % 2]!++;
  const [even = 0, odd = 0] = zeros;
  if (pairs < 2 || Math.max(even, odd) < 0.7 * pairs || Math.min(even, odd) > 0.01 * pairs) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
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
