/**
 * Columns a text takes in a terminal: East Asian wide characters and emoji take two, combining marks none.
 * Ranges: the W and F classes of unicode.org/Public/UCD/latest/ucd/EastAsianWidth.txt, neighbours joined.
 */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

const PLAIN = /^[\x20-\x7e]*$/;
const TAKES_NONE = /^[\p{M}\u200b-\u200d\u2060\ufe0f]$/u;
const WIDE: [from: number, to: number][] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

function widthOf(character: string): number {
  if (TAKES_NONE.test(character)) return 0;
  const code = character.codePointAt(0)!;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}
