/** Characters of a text that are looked at: a segment longer than this is read by its start. */
const MOST = 12_000;

/**
 * The words the topic model sees: lower case, letters, digits and marks apart, every digit a 0 (at most
 * four), addresses as `<email>` and `<url>`. Linear in the text.
 */
export function modelTokens(text: string): string[] {
  const plain = text.slice(0, MOST).toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  const out: string[] = [];
  for (const chunk of plain.split(/\s+/)) {
    if (chunk === '') continue;
    const address = addressKind(chunk);
    if (address) out.push(address);
    else for (const piece of chunk.match(/[a-z]+|\d+|[^a-z\d]/g) ?? []) out.push(masked(piece));
  }
  return out;
}

function addressKind(chunk: string): string | null {
  if (chunk.length > 3 && chunk.includes('@')) return '<email>';
  if (chunk.length > 7 && (chunk.startsWith('http') || chunk.startsWith('www.'))) return '<url>';
  return null;
}

function masked(piece: string): string {
  const code = piece.charCodeAt(0);
  return code >= 48 && code <= 57 ? '0'.repeat(Math.min(4, piece.length)) : piece;
}
