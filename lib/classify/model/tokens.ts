/** Characters of a text that are looked at: a segment longer than this is read by its start. */
export const MOST_READ = 12_000;

/** A text as the topic model sees it, cut at its spaces: lower case, straight quotes. Linear in the text. */
export const chunksOf = (text: string): string[] =>
  text
    .slice(0, MOST_READ)
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .split(/\s+/)
    .filter((chunk) => chunk !== '');

/** The words that the topic model reads. */
export const modelTokens = (text: string): string[] => chunksOf(text).flatMap(tokensOf);

/** The words of a chunk: letters, digits and marks apart, every digit a 0 (at most four), addresses as `<email>` and `<url>`. */
export function tokensOf(chunk: string): string[] {
  const address = addressKind(chunk);
  return address ? [address] : (chunk.match(/[a-z]+|\d+|[^a-z\d]/g) ?? []).map(masked);
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
