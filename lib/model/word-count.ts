/** How many words a text holds: one count for its length and for the shares of it, which would not add up otherwise. */
export function countWords(text: string): number {
  const spaced = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  if (!UNSPACED.test(text)) return spaced.length;
  // scripts without spaces are counted by character pairs, as reading-speed studies do
  return spaced.reduce((sum, word) => sum + (UNSPACED.test(word) ? Math.ceil(word.length / 2) : 1), 0);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
