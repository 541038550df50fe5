import { unmarkedUtf16 } from '../../lib/extract/decode';

/** File signatures of what people hand in by mistake, with what to do instead. Source: en.wikipedia.org/wiki/List_of_file_signatures */
const SIGNATURES: [bytes: number[], advice: string][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'is a ZIP or Office file: unpack it, or save the document as PDF, HTML or text'],
  [[0x1f, 0x8b], 'is a gzip archive: unpack it first'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an old Office file: save it as PDF, HTML or text'],
  [[0x89, 0x50, 0x4e, 0x47], 'is an image: smallprint reads text, not pictures of it'],
  [[0xff, 0xd8, 0xff], 'is an image: smallprint reads text, not pictures of it'],
  [[0x47, 0x49, 0x46, 0x38], 'is an image: smallprint reads text, not pictures of it'],
];

const startsWith = (bytes: Uint8Array, signature: number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** A PDF may start with up to a kilobyte of something else, and viewers open it. */
export function isPdf(bytes: Uint8Array, named = false): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
  return named ? head.includes('%PDF-') : head.subarray(0, 5).equals(Buffer.from('%PDF-'));
}

/** Why these bytes are no text, as the end of a sentence that starts with the input's name; null for text. */
export function whyBinary(bytes: Uint8Array): string | null {
  const known = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
  if (known) return known[1];
  if (isUtf16(bytes)) return null;
  const start = bytes.subarray(0, 8_192);
  const head = unmarkedUtf16(bytes) ? start.filter((byte) => byte !== 0) : start;
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) odd += 10;
    else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) || byte === 127) odd++;
  }
  // Text has next to no control characters; a few stray ones (a NUL in an old export) are let through.
  return odd > Math.max(10, head.length * 0.02)
    ? 'holds no text but binary data: give a .txt, .md, .html or .pdf file'
    : null;
}

function isUtf16(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
}
